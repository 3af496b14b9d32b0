import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import X from 'lucide-react/icons/x'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { presentMoney } from '@/domain/presenting/present-money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import type { SelectionItem } from '@/domain/saved/selection'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { Cover } from '../art/cover'
import { buttonClass } from '../button/button-class'
import { PlaceNames } from '../proposal/place-names'
import { StatusPill } from '../proposal/status-pill'
import { askAddress, proposalAddress } from '../site/address'
import { SavedForm } from './saved-form'

type Props = {
  item: SelectionItem
  /** Counted from 0. */
  place: number
  count: number
  /** Moves or removes, as the form says; none on a shared list. */
  change: ((before: null, form: FormData) => Promise<null>) | null
  /** The form for the note, or none on a shared list. */
  noteForm: ReactNode
}

/** A proposal of the list with the reader's note, its place and what can be done with it. */
export function SavedItem({ item, place, count, change, noteForm }: Props) {
  const t = useTranslations('Saved')
  const { code, note, proposal } = item
  const title = proposal?.edition.title ?? code
  return (
    <article className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[2rem_6.5rem_minmax(0,1fr)] sm:gap-x-5">
      <p className="font-heading text-xl text-bronze">
        <span className="sr-only">{t('place', { place: place + 1, count })}</span>
        <span aria-hidden="true">{place + 1}</span>
      </p>
      {proposal ? (
        <Cover
          code={code}
          field={proposal.field}
          className="col-start-2 mb-3 h-16 self-start rounded-lg sm:mb-0 sm:aspect-4/3 sm:h-auto"
        />
      ) : (
        <div aria-hidden="true" className="hidden rounded-lg border border-dashed border-line-3 sm:block sm:h-20" />
      )}
      <div className="col-start-2 min-w-0 sm:col-start-3">
        {proposal ? <Listed proposal={proposal} /> : <Gone code={code} />}
        {note !== '' && (
          <p className="mt-3 max-w-measure border-l-3 border-bronze-line bg-bronze-soft px-3.5 py-2 text-sm print-colour">
            <span className="font-semibold">{t('note')}: </span>
            {note}
          </p>
        )}
        {noteForm}
        {change && <Controls code={code} title={title} place={place} count={count} change={change} />}
      </div>
    </article>
  )
}

function Listed({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Saved')
  const terms = useTranslations('Terms')
  const reader = useLocale()
  const { code, locale, edition, field, agency, places } = proposal
  const { sought, currency } = proposalFigures(edition)
  const foreign = locale === reader ? undefined : locale
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[minmax(0,1fr)_max-content]">
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3 text-xs">
          <span className="font-semibold text-bronze" lang={foreign}>
            {field.name}
          </span>
          <span className="text-ink-3">{code}</span>
        </p>
        <h3 className="mt-1 text-xl leading-snug" lang={foreign}>
          <Link
            href={proposalAddress(code)}
            locale={locale}
            hrefLang={foreign}
            className="underline-offset-4 hover:text-pine hover:underline"
          >
            {edition.title}
          </Link>
        </h3>
        {foreign && <p className="mt-1 text-sm text-ink-2">{t(`otherLanguage.${foreign}`)}</p>}
        <dl className="mt-2 grid gap-x-5 text-sm text-ink-2 sm:flex sm:flex-wrap" lang={foreign}>
          <Fact label={t('partner')}>{agency.name}</Fact>
          <Fact label={t('where')}>
            <PlaceNames places={places} provinceWide={edition.provinceWide} />
          </Fact>
          {edition.months !== null && <Fact label={t('duration')}>{terms('months', { count: edition.months })}</Fact>}
        </dl>
      </div>
      <p className="md:text-right">
        <span className="sr-only">{t('sought')}: </span>
        <span className="mb-1.5 block text-lg leading-snug font-semibold">
          {presentMoney({ amount: sought, currency }, reader)}
        </span>
        <StatusPill status={edition.status} />
      </p>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt className="shrink-0 text-ink-3">{label}:</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Gone({ code }: { code: string }) {
  const t = useTranslations('Saved')
  return (
    <>
      <h3 className="font-body text-base font-semibold">{t('gone', { code })}</h3>
      <p className="mt-1 max-w-measure text-sm text-ink-2">{t('goneText')}</p>
      <p className="mt-2 text-sm">
        <Link href={askAddress(code)} className="link">
          {t('askGone', { code })}
        </Link>
      </p>
    </>
  )
}

type ControlsProps = Omit<Props, 'item' | 'noteForm' | 'change'> & {
  code: string
  title: string
  change: NonNullable<Props['change']>
}

function Controls({ code, title, place, count, change }: ControlsProps) {
  const t = useTranslations('Saved')
  const locale = useLocale()
  const quiet = buttonClass('secondary', 'small')
  return (
    <SavedForm
      action={change}
      here={getPathname({ href: '/saved', locale })}
      className="mt-3 flex flex-wrap gap-2 print:hidden"
    >
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="locale" value={locale} />
      {place > 0 && (
        <button
          type="submit"
          id={`up-${code}`}
          name="to"
          value={place - 1}
          aria-label={t('upNamed', { title })}
          className={quiet}
        >
          <ArrowUp size={16} aria-hidden="true" />
          {t('up')}
        </button>
      )}
      {place < count - 1 && (
        <button
          type="submit"
          id={`down-${code}`}
          name="to"
          value={place + 1}
          aria-label={t('downNamed', { title })}
          className={quiet}
        >
          <ArrowDown size={16} aria-hidden="true" />
          {t('down')}
        </button>
      )}
      <button type="submit" id={`remove-${code}`} aria-label={t('removeNamed', { title })} className={quiet}>
        <X size={16} aria-hidden="true" />
        {t('remove')}
      </button>
    </SavedForm>
  )
}
