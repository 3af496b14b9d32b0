import Clock from 'lucide-react/icons/clock'
import FileDown from 'lucide-react/icons/file-down'
import MapPin from 'lucide-react/icons/map-pin'
import Users from 'lucide-react/icons/users'
import { useTranslations } from 'next-intl'
import { presentMoney, presentShare } from '@/domain/presenting/present-money'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { getPathname, Link } from '@/i18n/navigation'
import { Cover } from '../art/cover'
import { buttonClass } from '../button/button-class'
import { SaveButton } from '../saved/save-button'
import { proposalAddress, proposalPdfAddress } from '../site/address'
import { PlaceNames } from './place-names'
import { ProposalFact } from './proposal-fact'
import { StatusPill } from './status-pill'

/** A proposal in the catalogue's list, with what a programme officer decides on first. */
export function ProposalRow({ proposal }: { proposal: ProposalSummary }) {
  const t = useTranslations('Catalogue')
  const terms = useTranslations('Terms')
  const { code, locale, field, title, sought, currency, counterpartShare, months, people } = proposal
  return (
    <article className="grid gap-x-6 gap-y-4 sm:grid-cols-[8.5rem_minmax(0,1fr)] xl:grid-cols-[10.5rem_minmax(0,1fr)_minmax(10rem,max-content)]">
      <Cover code={code} field={field} className="h-24 self-start rounded-lg sm:aspect-4/3 sm:h-auto" />
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3 text-xs">
          <span className="font-semibold text-bronze">{field.name}</span>
          <span className="text-ink-3">{code}</span>
        </p>
        <h3 className="mt-1 text-xl leading-snug">
          <Link
            href={proposalAddress(code)}
            prefetch={false}
            className="underline-offset-4 hover:text-pine hover:underline"
          >
            {title}
          </Link>
        </h3>
        <p className="mt-1.5 line-clamp-2 text-sm text-ink-2">{proposal.summary}</p>
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-ink-2">
          <ProposalFact icon={MapPin} label={t('places')}>
            <PlaceNames names={proposal.placeNames} provinceWide={proposal.provinceWide} />
          </ProposalFact>
          {people > 0 && (
            <ProposalFact icon={Users} label={t('people')}>
              {terms('people', { count: people })}
            </ProposalFact>
          )}
          {months > 0 && (
            <ProposalFact icon={Clock} label={t('duration')}>
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
        <div className="flex gap-2">
          <a
            href={getPathname({ href: proposalPdfAddress(code), locale })}
            hrefLang={locale}
            type="application/pdf"
            aria-label={t('pdfNamed', { title })}
            className={`${buttonClass('secondary', 'small')} print:hidden`}
          >
            <FileDown size={17} aria-hidden="true" />
            {t('pdf')}
          </a>
          <SaveButton code={code} title={title} size="small" compact />
        </div>
      </div>
    </article>
  )
}
