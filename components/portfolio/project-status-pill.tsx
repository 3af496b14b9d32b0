import { useTranslations } from 'next-intl'
import type { ProjectStatus } from '@/domain/portfolio/project-content'
import { Pill, type PillTone } from '../listing/pill'

const tones: Record<ProjectStatus, PillTone> = {
  underway: 'pine',
  pipeline: 'sky',
  completed: 'plain',
  recorded: 'bronze',
}

/** How a project stands. */
export function ProjectStatusPill({ status }: { status: ProjectStatus }) {
  const t = useTranslations('Portfolio')
  return <Pill tone={tones[status]}>{t(`status.${status}`)}</Pill>
}
