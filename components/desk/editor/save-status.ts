import type { EditorState } from './editor-state'

/** How what stands in the form is kept at this moment. `path` is the first field that cannot be read. */
export type SaveStatus =
  | { kind: 'saved' | 'saving' | 'unsaved' | 'offline' | 'signed-out' | 'conflict' | 'refused' }
  | { kind: 'invalid'; path: string; count: number }

export function statusOf(state: EditorState, { saving, unsaved }: { saving: boolean; unsaved: boolean }): SaveStatus {
  if (saving) return { kind: 'saving' }
  if (!unsaved) return { kind: 'saved' }
  if (state?.kind === 'offline' || state?.kind === 'signed-out' || state?.kind === 'conflict')
    return { kind: state.kind }
  const [first] = state?.kind === 'invalid' ? state.problems : []
  if (state?.kind === 'invalid' && first) return { kind: 'invalid', path: first.path, count: state.problems.length }
  return { kind: state?.auto && 'entries' in state ? 'refused' : 'unsaved' }
}
