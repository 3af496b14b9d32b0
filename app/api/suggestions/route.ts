import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { OfferedSuggestion, SuggestionsAnswer } from '@/components/catalogue/offered-suggestion'
import { needAddress, proposalAddress, storyAddress } from '@/components/site/address'
import type { Suggestion } from '@/domain/catalogue/suggestion'
import { type Locale, locales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { suggestSearches } from '@/server/catalogue/suggest-searches'

const most = 8
const headers = { 'Cache-Control': 'public, max-age=60' }

/** What the search field offers while somebody types. It is a help only: whatever goes wrong, it offers nothing. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale')
  if (!hasLocale(locales, locale)) return Response.json({ suggestions: [], found: '' }, { headers })
  const [t, needs, stories, suggestions] = await Promise.all([
    getTranslations({ locale, namespace: 'Catalogue' }),
    getTranslations({ locale, namespace: 'Needs' }),
    getTranslations({ locale, namespace: 'Stories' }),
    find(searchParams.get('q') ?? '', locale),
  ])
  const inWords = (kind: Suggestion['kind']) => {
    if (kind === 'need') return needs('suggested')
    return kind === 'story' ? stories('suggested') : t(`suggested.${kind}`)
  }
  const answer: SuggestionsAnswer = {
    suggestions: suggestions.map((one) => offer(one, locale, inWords(one.kind))),
    found: t('suggestionsFound', { count: suggestions.length }),
  }
  return Response.json(answer, { headers })
}

async function find(q: string, locale: Locale): Promise<Suggestion[]> {
  try {
    return await suggestSearches(q, locale, most)
  } catch (error) {
    console.error(error)
    return []
  }
}

const pages = { proposal: proposalAddress, need: needAddress, story: storyAddress }

function offer({ kind, value, label, note }: Suggestion, locale: Locale, kindInWords: string): OfferedSuggestion {
  const leads =
    kind === 'proposal' || kind === 'need' || kind === 'story'
      ? { href: getPathname({ href: pages[kind](value), locale }) }
      : { filter: kind, value }
  return { label, note, kind: kindInWords, leads }
}
