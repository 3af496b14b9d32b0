import 'server-only'
import type { ShareSubject } from '@/documents/share-words'
import type { PhotoEdition } from '@/domain/file/listing-files'
import type { Locale } from '@/domain/locale'
import type { Money } from '@/domain/money/money'
import type { Place } from '@/domain/place/place'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import type { ShareKind } from '@/domain/share/share-picture'
import { db } from '../db'
import { inColumn } from '../localized'

const none = { title: '', field: '', colour: '', key: null, ask: null, placeType: null, photo: null }

/** What the picture at an address is of, read anew each time; null when nothing public is there in this language. */
export async function getShareSubject(kind: ShareKind, locale: Locale, key: string): Promise<ShareSubject | null> {
  if (kind === 'page') return key === 'site' ? { kind, ...none } : null
  if (kind === 'field') {
    const field = await db().field.findUnique({ where: { id: key } })
    return field && { kind, ...none, title: inColumn(field.name, locale), colour: field.colour, key }
  }
  if (kind === 'theme') {
    const theme = await db().theme.findUnique({ where: { id: key } })
    return theme && { kind, ...none, title: inColumn(theme.name, locale), key }
  }
  if (kind === 'partner') {
    const partner = await db().agency.findUnique({ where: { id: key } })
    return partner && { kind, ...none, title: inColumn(partner.name, locale), key }
  }
  if (kind === 'place') {
    const place = await db().locality.findUnique({ where: { id: key } })
    return place && { kind, ...none, title: inColumn(place.name, locale), placeType: place.type as Place['type'], key }
  }
  const row = await db().publication.findFirst({
    where: { code: key.toUpperCase(), locale, kind, endedAt: null },
    include: { field: true },
  })
  if (!row) return null
  return {
    kind,
    title: row.title,
    field: row.field ? inColumn(row.field.name, locale) : '',
    colour: row.field?.colour ?? '',
    key: row.code,
    ask: askOf(row),
    placeType: null,
    photo: (row.content as { photos?: PhotoEdition[] }).photos?.[0]?.sha256 ?? null,
  }
}

/** What is asked, in the currency in which a proposal asks it. */
function askOf(row: { kind: string; content: unknown; askUsdCents: bigint | null }): Money | null {
  if (row.kind === 'proposal') {
    const { sought, currency } = proposalFigures(row.content as ProposalEdition)
    return sought > 0 ? { amount: sought, currency } : null
  }
  return row.askUsdCents ? { amount: Number(row.askUsdCents), currency: 'USD' } : null
}
