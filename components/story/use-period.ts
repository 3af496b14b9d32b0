import { useTranslations } from 'next-intl'
import type { StoryContent } from '@/domain/story/story-content'

/** Names the years of a story: "2021–2023", "2021", "since 2021"; empty where none is known. */
export function usePeriod(): (period: StoryContent['period']) => string {
  const t = useTranslations('Stories')
  return ({ from, to }) => {
    if (from !== null && to !== null) {
      return from === to ? String(from) : t('years', { from: String(from), to: String(to) })
    }
    if (from !== null) return t('since', { from: String(from) })
    return to === null ? '' : t('until', { to: String(to) })
  }
}
