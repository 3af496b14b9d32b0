import { useTranslations } from 'next-intl'
import { presentDay } from '@/domain/presenting/present-day'
import type { StoryView } from '@/domain/story/story-view'
import { FactList } from '../proposal/fact-list'
import { PlaceNames } from '../proposal/place-names'
import { fieldAddress, partnerAddress } from '../site/address'
import { ThemeNames } from '../topic/theme-names'
import { TopicLink } from '../topic/topic-link'
import { usePeriod } from './use-period'

/** Who, where and when. */
export function StoryFacts({ story }: { story: StoryView }) {
  const t = useTranslations('Stories')
  const period = usePeriod()
  const { edition, locale, agency, field, places, themes } = story
  const { donor, donorUrl, project } = edition
  const facts = [
    { label: t('period'), value: period(edition.period) },
    { label: t('where'), value: <PlaceNames places={places} provinceWide={edition.provinceWide} most={6} /> },
    { label: t('partner'), value: agency && <TopicLink href={partnerAddress(agency.id)}>{agency.name}</TopicLink> },
    { label: t('donor'), value: donor !== '' && <NameWithLink name={donor} url={donorUrl} /> },
    { label: t('project'), value: project.name !== '' && <NameWithLink name={project.name} url={project.url} /> },
    { label: t('field'), value: field && <TopicLink href={fieldAddress(field.id)}>{field.name}</TopicLink> },
    { label: t('themes'), value: themes.length > 0 && <ThemeNames themes={themes} /> },
    { label: t('published'), value: presentDay(story.publishedOn, locale) },
  ]
  return (
    <section aria-labelledby="key-facts-title">
      <h2 id="key-facts-title" className="mb-3 font-body text-base font-semibold">
        {t('keyFacts')}
      </h2>
      <FactList facts={facts.filter((fact) => Boolean(fact.value))} />
    </section>
  )
}

function NameWithLink({ name, url }: { name: string; url: string | null }) {
  if (url === null) return name
  return (
    <a href={url} rel="noopener" className="link wrap-anywhere">
      {name}
    </a>
  )
}
