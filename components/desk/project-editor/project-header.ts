import type { ProjectState } from '@/domain/portfolio/project-state'

/** What the editor tells about a project beside its document. Moments are worded. */
export type ProjectHeader = {
  code: string
  state: ProjectState
  changed: boolean
  sample: boolean
  savedAt: string
  savedBy: string | null
  /** Null while it is not public. */
  publicHref: string | null
  listHref: string
  mayPublish: boolean
  mayWithdraw: boolean
}
