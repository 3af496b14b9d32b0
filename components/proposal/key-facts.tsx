import { useTranslations } from 'next-intl'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentMoney, presentNumber, presentShare } from '@/domain/presenting/present-money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { SdgMark } from '../listing/sdg-mark'
import { fieldAddress, partnerAddress } from '../site/address'
import { ThemeNames } from '../topic/theme-names'
import { TopicLink } from '../topic/topic-link'
import { FactList } from './fact-list'
import { PlaceNames } from './place-names'

type Props = {
  proposal: ProposalView
  /** Whether the page tells what changed since the first publication. */
  changed: boolean
}

/** What a programme officer looks up before reading on. */
export function KeyFacts({ proposal, changed }: Props) {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const { edition, locale, places, agency, field, themes } = proposal
  const { counterpart, counterpartShare, currency } = proposalFigures(edition)
  const { people } = edition.beneficiaries
  const months = edition.months === null ? null : terms('months', { count: edition.months })
  const start = edition.startsIn === null ? null : presentMonth(edition.startsIn, locale)
  const share = presentShare(counterpartShare, locale)
  const facts = [
    { label: t('agency'), value: <TopicLink href={partnerAddress(agency.id)}>{agency.name}</TopicLink> },
    { label: t('where'), value: <PlaceNames places={places} provinceWide={edition.provinceWide} most={6} /> },
    { label: t('field'), value: <TopicLink href={fieldAddress(field.id)}>{field.name}</TopicLink> },
    { label: t('people'), value: people === null ? null : presentNumber(people, locale) },
    { label: t('duration'), value: months && start ? t('from', { months, start }) : months },
    {
      label: t('counterpart'),
      value:
        counterpart > 0 &&
        t('counterpartShare', { amount: presentMoney({ amount: counterpart, currency }, locale), share }),
    },
    { label: t('deadline'), value: edition.deadline && presentDay(edition.deadline, locale) },
    { label: t('themes'), value: themes.length > 0 && <ThemeNames themes={themes} /> },
    { label: t('sdgs'), value: edition.sdgs.length > 0 && <SdgMarks numbers={edition.sdgs} /> },
    { label: t('published'), value: presentDay(proposal.firstPublishedOn, locale) },
    {
      label: t('updated'),
      value: proposal.publishedOn !== proposal.firstPublishedOn && presentDay(proposal.publishedOn, locale),
      note: changed && (
        <a href="#changes" className="link print:hidden">
          {t('seeChanges')}
        </a>
      ),
    },
  ]
  return (
    <section aria-labelledby="key-facts-title">
      <h2 id="key-facts-title" className="mt-7 mb-3 font-body text-base font-semibold print:mt-0">
        {t('keyFacts')}
      </h2>
      <FactList facts={facts.filter((fact) => Boolean(fact.value))} />
    </section>
  )
}

function SdgMarks({ numbers }: { numbers: number[] }) {
  return (
    <ul className="grid gap-2">
      {numbers.map((number) => (
        <li key={number}>
          <SdgMark number={number} />
        </li>
      ))}
    </ul>
  )
}
