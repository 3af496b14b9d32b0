import 'server-only'
import type { Locale } from '@/domain/locale'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalEdition, ProposalSummary } from '@/domain/proposal/proposal-view'
import { db } from '../db'
import { toField, toNamed } from './named'

/** The given publications as list entries, in the given order. */
export async function summaries(ids: string[], locale: Locale): Promise<ProposalSummary[]> {
  const rows = await db().publication.findMany({
    where: { id: { in: ids } },
    include: { field: true, agency: true, localities: { select: { id: true, name: true }, orderBy: { id: 'asc' } } },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row?.field || !row.agency) return []
    const edition = row.content as ProposalEdition
    const { sought, counterpartShare } = proposalFigures(edition)
    return {
      code: row.code,
      locale,
      title: row.title,
      summary: row.summary,
      field: toField(row.field, locale),
      agency: toNamed(row.agency, locale),
      aidKind: edition.aidKind ?? 'project',
      status: edition.status,
      currency: edition.currency,
      sought,
      counterpartShare,
      months: edition.months ?? 0,
      people: edition.beneficiaries.people ?? 0,
      provinceWide: edition.provinceWide,
      places: row.localities.map((place) => toNamed(place, locale)),
    }
  })
}
