import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { FacetLabels } from '@/components/catalogue/facet-labels'
import type { CatalogueNames } from '@/domain/catalogue/catalogue-names'
import { beneficiaryGroups, durationIds, provinceWide } from '@/domain/catalogue/catalogue-query'
import { aidKinds, statuses } from '@/domain/proposal/proposal-content'
import type { Named } from '@/domain/proposal/proposal-view'

const goals = Array.from({ length: 17 }, (_, index) => String(index + 1) as `${Goal}`)
type Goal = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17

/** What the values of every facet are called in the language. */
export async function getFacetLabels(locale: Locale, names: CatalogueNames): Promise<FacetLabels> {
  const [t, terms, sdgs] = await Promise.all([
    getTranslations({ locale, namespace: 'Catalogue' }),
    getTranslations({ locale, namespace: 'Terms' }),
    getTranslations({ locale, namespace: 'Fields' }),
  ])
  const named = (rows: readonly Named[]) => rows.map(({ id, name }) => [id, name] as const)
  return {
    field: new Map(named(names.fields)),
    theme: new Map(named(names.themes)),
    kind: new Map(aidKinds.map((kind) => [kind, terms(`aidKind.${kind}`)])),
    status: new Map(statuses.map((status) => [status, terms(`status.${status}`)])),
    place: new Map([[provinceWide, terms('provinceWide')], ...named(names.places)]),
    partner: new Map(named(names.partners)),
    benefit: new Map(beneficiaryGroups.map((group) => [group, t(`benefit.${group}`)])),
    sdg: new Map(goals.map((goal) => [goal, `${goal}. ${sdgs(`sdgNames.${goal}`)}`])),
    duration: new Map(durationIds.map((band) => [band, t(`durationBand.${band}`)])),
  }
}
