import 'server-only'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import { compareEditions, type NameOf } from '@/domain/proposal/compare-editions'
import type { ProposalVersion } from '@/domain/proposal/edition-change'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import { db } from '../db'
import { inColumn } from '../localized'
import { kept } from './page-cache'

/**
 * What each publication of a proposal in this language changed against the one before it, the newest first. The first
 * publication changes nothing and is left out, as are those that say the same as before. `code` in any letter case.
 */
export const getProposalHistory = kept(
  'proposal-history',
  async (locale: Locale, code: string): Promise<ProposalVersion[]> => {
    const publications = await db().publication.findMany({
      where: { code: code.toUpperCase(), locale, kind: 'proposal' },
      orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
      select: { publishedAt: true, content: true },
    })
    if (publications.length < 2) return []
    const editions = publications.map(({ publishedAt, content }) => ({
      publishedOn: dayOf(publishedAt),
      edition: content as ProposalEdition,
    }))
    const nameOf = await namesFor(
      editions.map(({ edition }) => edition),
      locale,
    )
    return editions
      .flatMap(({ publishedOn, edition }, index) => {
        const before = editions[index - 1]
        return before ? [{ publishedOn, changes: compareEditions(before.edition, edition, nameOf) }] : []
      })
      .filter(({ changes }) => changes.length > 0)
      .reverse()
  },
)

/** The names of all that these editions are filed under. Goals keep their numbers, which have names in the messages. */
async function namesFor(editions: ProposalEdition[], locale: Locale): Promise<NameOf> {
  const among = (keysOf: (edition: ProposalEdition) => (string | null)[]) => ({
    where: { id: { in: [...new Set(editions.flatMap(keysOf))].filter((key) => key !== null) } },
    select: { id: true, name: true },
  })
  const [field, agency, themes, places] = await Promise.all([
    db().field.findMany(among((edition) => [edition.field])),
    db().agency.findMany(among((edition) => [edition.agency])),
    db().theme.findMany(among((edition) => edition.themes)),
    db().locality.findMany(among((edition) => edition.localities)),
  ])
  const rows = { field, agency, themes, places, sdgs: [] }
  const names = new Map(
    Object.entries(rows).flatMap(([kind, named]) =>
      named.map(({ id, name }) => [`${kind} ${id}`, inColumn(name, locale)] as const),
    ),
  )
  return (kind, key) => names.get(`${kind} ${key}`) ?? key
}
