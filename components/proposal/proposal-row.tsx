import { useTranslations } from 'next-intl'
import type { FoundProposal } from '@/domain/catalogue/catalogue-results'
import { presentMoney, presentShare } from '@/domain/presenting/present-money'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { Cover } from '../art/cover'
import { buttonClass } from '../button/button-class'
import { MarkedText } from '../catalogue/marked-text'
import { SharedIcon } from '../icon/shared-icon'
import { SaveButton } from '../saved/save-button'
import { proposalAddress, proposalPdfAddress } from '../site/address'
import { FieldLink } from '../topic/field-link'
import { PlaceNames } from './place-names'
import { ProposalFact } from './proposal-fact'
import { StatusPill } from './status-pill'

type Props = {
  /** With pieces, the words that were looked for are marked. */
  proposal: ProposalSummary | FoundProposal
  /** The level of its heading. */
  level?: 3 | 4
}

/** A proposal in the catalogue's list, with what a programme officer decides on first. */
export function ProposalRow({ proposal, level = 3 }: Props) {
  const t = useTranslations('Catalogue')
  const terms = useTranslations('Terms')
  const { code, locale, field, title, sought, currency, counterpartShare, months, people } = proposal
  const found = 'titlePieces' in proposal ? proposal : null
  const Heading = `h${level}` as const
  return (
    <article className="grid gap-x-6 gap-y-4 sm:grid-cols-[8.5rem_minmax(0,1fr)] xl:grid-cols-[10.5rem_minmax(0,1fr)_minmax(10rem,max-content)]">
      <Cover code={code} field={field} className="h-24 self-start rounded-lg sm:aspect-4/3 sm:h-auto" />
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3 text-xs">
          <FieldLink field={field} />
          <span className="text-ink-3">{code}</span>
        </p>
        <Heading className="mt-1 font-heading text-xl leading-snug font-semibold">
          <Link href={proposalAddress(code)} className="underline-offset-4 hover:text-pine hover:underline">
            {found ? <MarkedText pieces={found.titlePieces} /> : title}
          </Link>
        </Heading>
        <p className="mt-1.5 line-clamp-2 text-sm text-ink-2">
          {found ? <MarkedText pieces={found.summaryPieces} /> : proposal.summary}
        </p>
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-ink-2">
          <ProposalFact icon="map-pin" label={t('places')}>
            <PlaceNames places={proposal.places} provinceWide={proposal.provinceWide} />
          </ProposalFact>
          {people > 0 && (
            <ProposalFact icon="users" label={t('people')}>
              {terms('people', { count: people })}
            </ProposalFact>
          )}
          {months > 0 && (
            <ProposalFact icon="clock" label={t('duration')}>
              {terms('months', { count: months })}
            </ProposalFact>
          )}
        </ul>
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 sm:col-start-2 xl:col-start-3 xl:row-start-1 xl:flex-col xl:text-right">
        <p>
          <span className="sr-only">{t('askLabel')}: </span>
          <span className="block text-lg leading-snug font-semibold">
            {presentMoney({ amount: sought, currency }, locale)}
          </span>
          <span className="mb-2 block text-xs text-ink-3">
            {counterpartShare > 0
              ? t('counterpart', { share: presentShare(counterpartShare, locale) })
              : t('noCounterpart')}
          </span>
          <StatusPill status={proposal.status} />
        </p>
        <div className="flex gap-2 print:hidden">
          <a
            href={getPathname({ href: proposalPdfAddress(code), locale })}
            hrefLang={locale}
            type="application/pdf"
            aria-label={t('pdfNamed', { title })}
            className={buttonClass('secondary', 'small')}
          >
            <SharedIcon name="file-down" size={17} className="stroke-2" />
            {t('pdf')}
          </a>
          <SaveButton code={code} title={title} size="small" compact />
        </div>
      </div>
    </article>
  )
}
