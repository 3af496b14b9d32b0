import { useTranslations } from 'next-intl'
import { Pill, type PillTone } from '../../listing/pill'

const tones = { checked: 'bronze', problems: 'rust', nothing: 'plain', running: 'sky', done: 'pine' } as const

type Props = { state: 'checked' | 'running' | 'done'; problems: number; total: number }

/** How far an import has come, in a word. */
export function ImportPill({ state, problems, total }: Props) {
  const t = useTranslations('DeskWorkbook.state')
  const shown = state !== 'checked' ? state : problems > 0 ? 'problems' : total === 0 ? 'nothing' : 'checked'
  const tone: PillTone = tones[shown]
  return <Pill tone={tone}>{t(shown)}</Pill>
}
