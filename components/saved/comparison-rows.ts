import { useLocale, useTranslations } from 'next-intl'
import { type Currency, convert } from '@/domain/money/money'
import { presentAmount } from '@/domain/presenting/present-amount'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentNumber, presentShare } from '@/domain/presenting/present-money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'

/** A fact of every proposal compared, in their order; `figure` stands to the right. Null is what is not stated. */
export type ComparisonRow = {
  id: string
  label: string
  values: (string | null)[]
  figure: boolean
  differs: boolean
}

/** The facts on which proposals are compared, worded for the reader. Names are those of each proposal's own edition. */
export function useComparisonRows(proposals: ProposalView[]): ComparisonRow[] {
  const t = useTranslations('Saved.compare')
  const shared = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const locale = useLocale()
  const count = (value: number | null) => (value === null ? null : presentNumber(value, locale))
  const money = (view: ProposalView, amount: number, currency: Currency) =>
    presentAmount(convert({ amount, currency: view.edition.currency }, currency, view.rate), locale)
  const row = (label: string, of: (view: ProposalView) => string | null, figure = false): ComparisonRow => {
    const values = proposals.map(of)
    return { id: label, label, values, figure, differs: new Set(values).size > 1 }
  }
  const figures = (label: string, of: (view: ProposalView) => string | null) => row(label, of, true)
  const group = (name: 'women' | 'children' | 'ethnicMinorities' | 'personsWithDisabilities' | 'poorHouseholds') =>
    figures(shared(name), ({ edition }) => count(edition.beneficiaries[name]))
  return [
    figures(t('soughtUsd'), (view) => money(view, proposalFigures(view.edition).sought, 'USD')),
    figures(t('soughtVnd'), (view) => money(view, proposalFigures(view.edition).sought, 'VND')),
    figures(t('committed'), (view) => money(view, proposalFigures(view.edition).committed, 'USD')),
    figures(t('gap'), (view) => money(view, proposalFigures(view.edition).gap, 'USD')),
    figures(t('smallestPart'), (view) => {
      const { amount } = view.edition.smallestPart
      return amount === null ? t('whole') : money(view, amount, 'USD')
    }),
    figures(t('counterpartShare'), ({ edition }) => presentShare(proposalFigures(edition).counterpartShare, locale)),
    row(t('status'), ({ edition }) => terms(`status.${edition.status}`)),
    row(t('aidKind'), ({ edition }) => edition.aidKind && terms(`aidKind.${edition.aidKind}`)),
    row(shared('field'), ({ field }) => field.name),
    row(shared('agency'), ({ agency }) => agency.name),
    row(shared('where'), ({ edition, places }) => {
      const names = places.map((place) => place.name)
      return edition.provinceWide || names.length === 0 ? terms('provinceWide') : names.join(', ')
    }),
    figures(shared('people'), ({ edition }) => count(edition.beneficiaries.people)),
    group('women'),
    group('children'),
    group('ethnicMinorities'),
    group('personsWithDisabilities'),
    group('poorHouseholds'),
    row(shared('duration'), ({ edition }) =>
      edition.months === null ? null : terms('months', { count: edition.months }),
    ),
    row(t('start'), ({ edition }) => edition.startsIn && presentMonth(edition.startsIn, locale)),
    row(shared('deadline'), ({ edition }) => edition.deadline && presentDay(edition.deadline, locale)),
    row(
      t('readinessCounterpart'),
      ({ edition: { readiness } }) => readiness.counterpart && terms(`counterpart.${readiness.counterpart}`),
    ),
    row(t('readinessLand'), ({ edition: { readiness } }) => readiness.land && terms(`land.${readiness.land}`)),
    row(
      t('readinessApproval'),
      ({ edition: { readiness } }) => readiness.approval && terms(`approval.${readiness.approval}`),
    ),
    row(t('checkedOn'), ({ edition: { readiness } }) => readiness.checkedOn && presentDay(readiness.checkedOn, locale)),
    row(t('sdgs'), ({ edition }) => edition.sdgs.join(', ') || null),
  ].filter((one) => one.values.some((value) => value !== null))
}
