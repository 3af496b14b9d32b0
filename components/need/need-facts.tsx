import { useTranslations } from 'next-intl'
import type { NeedView } from '@/domain/need/need-view'
import { presentDay } from '@/domain/presenting/present-day'
import { FactList } from '../proposal/fact-list'
import { PlaceNames } from '../proposal/place-names'
import { fieldAddress, partnerAddress } from '../site/address'
import { ThemeNames } from '../topic/theme-names'
import { TopicLink } from '../topic/topic-link'

/** What somebody who could help looks up first. */
export function NeedFacts({ need }: { need: NeedView }) {
  const t = useTranslations('Needs')
  const { edition, locale, agency, field, places, themes } = need
  const { quantity, unit, deadline } = edition
  const facts = [
    { label: t('asked'), value: quantity !== null && t('quantity', { quantity, unit }) },
    { label: t('deadline'), value: deadline ? presentDay(deadline, locale) : t('noDeadline') },
    { label: t('partner'), value: agency && <TopicLink href={partnerAddress(agency.id)}>{agency.name}</TopicLink> },
    { label: t('where'), value: <PlaceNames places={places} provinceWide={edition.provinceWide} most={6} /> },
    { label: t('field'), value: field && <TopicLink href={fieldAddress(field.id)}>{field.name}</TopicLink> },
    { label: t('themes'), value: themes.length > 0 && <ThemeNames themes={themes} /> },
    { label: t('published'), value: presentDay(need.publishedOn, locale) },
  ]
  return (
    <section aria-labelledby="key-facts-title">
      <h2 id="key-facts-title" className="mt-7 mb-3 font-body text-base font-semibold">
        {t('keyFacts')}
      </h2>
      <FactList facts={facts.filter((fact) => Boolean(fact.value))} />
    </section>
  )
}
