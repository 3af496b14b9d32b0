import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { convert, type ExchangeRate, otherCurrency } from '@/domain/money/money'
import { presentCountry } from '@/domain/portfolio/country'
import type { ProjectView } from '@/domain/portfolio/project-view'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney, presentRoundMoney } from '@/domain/presenting/present-money'
import { PlaceNames } from '../proposal/place-names'
import { fieldAddress, partnerAddress } from '../site/address'
import { TopicLink } from '../topic/topic-link'

export type ProjectFact = { id: string; label: string; value: ReactNode; note?: ReactNode }

/** What the site says beside every project. */
export type ProjectSetting = { provinceTitle: string; rate: ExchangeRate }

/** The facts of projects, worded, in the order in which a programme officer asks. What is not stated says so. */
export function useProjectFacts({ provinceTitle, rate }: ProjectSetting): (project: ProjectView) => ProjectFact[] {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  const none = <span className="font-normal text-ink-3">{t('notStated')}</span>

  const period = ({ from, to }: { from: number | null; to: number | null }) => {
    if (from !== null && to !== null) return from === to ? String(from) : `${from}–${to}`
    if (from !== null) return t('from', { year: String(from) })
    return to === null ? none : t('until', { year: String(to) })
  }
  const place = ({ edition, places }: ProjectView) => {
    if (edition.provinceWide) return t('provinceWide', { province: provinceTitle })
    if (places.length > 0) return <PlaceNames places={places} provinceWide={false} most={6} />
    return edition.placeNote || none
  }
  return (project) => {
    const { edition, field, agency } = project
    const { currency, value } = edition
    const other = value === null ? null : convert({ amount: value, currency }, otherCurrency(currency), rate)
    return [
      { id: 'funder', label: t('funder'), value: edition.funder || none },
      { id: 'backDonor', label: t('backDonor'), value: edition.backDonor || none },
      { id: 'implementer', label: t('implementer'), value: edition.implementer || none },
      {
        id: 'country',
        label: t('funderCountry'),
        value: edition.country ? presentCountry(edition.country, locale) : none,
      },
      {
        id: 'field',
        label: t('field'),
        value: field ? <TopicLink href={fieldAddress(field.id)}>{field.name}</TopicLink> : none,
      },
      {
        id: 'place',
        label: t('place'),
        value: place(project),
        // The words of the source, beside the communes they are about.
        note: (edition.provinceWide || project.places.length > 0) && edition.placeNote,
      },
      { id: 'period', label: t('period'), value: period(edition.period) },
      {
        id: 'value',
        label: t('projectValue'),
        value: value === null ? none : presentMoney({ amount: value, currency }, locale),
        note: other && t('about', { amount: presentRoundMoney(other, locale), date: presentDay(rate.on, locale) }),
      },
      ...(agency
        ? [
            {
              id: 'partner',
              label: t('partner'),
              value: <TopicLink href={partnerAddress(agency.id)}>{agency.name}</TopicLink>,
            },
          ]
        : []),
    ]
  }
}
