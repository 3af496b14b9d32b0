import 'server-only'
import {
  askBands,
  type CatalogueQuery,
  durations,
  type FacetName,
  facetNames,
  provinceWide,
} from '@/domain/catalogue/catalogue-query'
import type { Locale } from '@/domain/locale'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'

const columns = {
  code: true,
  fieldId: true,
  agencyId: true,
  aidKind: true,
  status: true,
  provinceWide: true,
  askUsdCents: true,
  months: true,
  content: true,
  themes: { select: { id: true } },
  localities: { select: { id: true } },
} as const
export type PlainRow = Prisma.PublicationGetPayload<{ select: typeof columns }>
type Filter = FacetName | 'ask'

/** For tests: every published proposal of a language, read from the publications themselves. */
export function readPlainly(locale: Locale): Promise<PlainRow[]> {
  return db().publication.findMany({ where: { locale, kind: 'proposal', endedAt: null }, select: columns })
}

/** For tests: what search must count, counted the slow way: value by value, over the rows that pass the other filters. */
export function countPlainly(
  rows: PlainRow[],
  query: CatalogueQuery,
): Record<Filter | 'total', Record<string, number>> {
  const names: Filter[] = [...facetNames, 'ask']
  const counts = names.map((name) => {
    const passing = rows.filter((row) => failing(row, query).every((failed) => failed === name))
    const values = passing.flatMap((row) => valuesOf(row)[name])
    return [
      name,
      Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length])),
    ]
  })
  const total = rows.filter((row) => failing(row, query).length === 0).length
  return { ...Object.fromEntries(counts), total: { all: total } }
}

function valuesOf(row: PlainRow): Record<Filter, string[]> {
  const { sdgs, beneficiaries } = row.content as ProposalEdition
  const { women, children, ethnicMinorities, personsWithDisabilities, poorHouseholds } = beneficiaries
  const dollars = row.askUsdCents === null ? null : Math.floor(Number(row.askUsdCents) / 100)
  const within = (value: number | null, from: number | null, to: number | null) =>
    value !== null && value >= (from ?? value) && value <= (to ?? value)
  return {
    field: [row.fieldId ?? []].flat(),
    theme: row.themes.map((theme) => theme.id),
    kind: [row.aidKind ?? []].flat(),
    status: [row.status ?? []].flat(),
    place: [...row.localities.map((place) => place.id), ...(row.provinceWide ? [provinceWide] : [])],
    partner: [row.agencyId ?? []].flat(),
    benefit: [
      ...(women ? ['women'] : []),
      ...(children ? ['children'] : []),
      ...(ethnicMinorities ? ['ethnic-minorities'] : []),
      ...(personsWithDisabilities ? ['persons-with-disabilities'] : []),
      ...(poorHouseholds ? ['poor-households'] : []),
    ],
    sdg: sdgs.map(String),
    duration: durations.filter((band) => within(row.months, band.from, band.to)).map((band) => band.id),
    ask: askBands.filter((band) => within(dollars, band.min, band.max)).map((band) => band.id),
  }
}

function failing(row: PlainRow, query: CatalogueQuery): Filter[] {
  const values = valuesOf(row)
  const failed = facetNames.filter(
    (name) => query[name].length > 0 && !query[name].some((value) => values[name].includes(String(value))),
  )
  if (query.min === null && query.max === null) return failed
  const dollars = row.askUsdCents === null ? null : Math.floor(Number(row.askUsdCents) / 100)
  const passes = dollars !== null && dollars >= (query.min ?? 0) && dollars <= (query.max ?? dollars)
  return passes ? failed : [...failed, 'ask']
}
