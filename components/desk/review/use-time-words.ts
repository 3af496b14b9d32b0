import { useTranslations } from 'next-intl'
import type { TimeView } from './review'

const refusals = [
  'cancelled',
  'replaced',
  'published',
  'withdrawn',
  'returned',
  'archived',
  'incomplete',
  'unknown-key',
  'not-public',
] as const

/** Words a set time: what was set for when, and who set it or why it was not carried out. */
export function useTimeWords() {
  const t = useTranslations('DeskReview.times')
  const tLanguage = useTranslations('Desk.languageNames')
  return {
    what: ({ move, at, languages }: Pick<TimeView, 'move' | 'at' | 'languages'>) =>
      t(`what.${move}`, { time: at, languages: languages.map((one) => tLanguage(one)).join(', ') }),
    told: ({ refusal, setBy, revision }: Pick<TimeView, 'refusal' | 'setBy' | 'revision'>) => {
      const reason = refusals.find((one) => one === refusal)
      if (reason) return t(`refusal.${reason}`)
      const name = setBy ?? t('program')
      return revision === null ? t('setBy', { name }) : t('setByRevision', { name, number: revision })
    },
  }
}
