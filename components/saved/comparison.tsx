import { useLocale, useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { type Address, proposalAddress } from '../site/address'
import { type ComparisonRow, useComparisonRows } from './comparison-rows'

type Props = {
  proposals: ProposalView[]
  onlyDifferences: boolean
  /** This page with the other choice of facts. */
  otherChoice: Address
}

/** Proposals side by side, fact by fact. Where they differ, a sign, a word and a ground say so. */
export function Comparison({ proposals, onlyDifferences, otherChoice }: Props) {
  const t = useTranslations('Saved.compare')
  const rows = useComparisonRows(proposals)
  const differing = rows.filter((row) => row.differs)
  const shown = onlyDifferences ? differing : rows
  return (
    <section aria-labelledby="compare-title">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="compare-title" className="text-2xl">
          {t('title')}
        </h2>
        {proposals.length > 1 && (
          <Link href={otherChoice} scroll={false} className="link text-sm print:hidden">
            {t(onlyDifferences ? 'all' : 'only')}
          </Link>
        )}
      </div>
      <p className="mb-3 text-sm text-ink-2" role="status">
        {proposals.length > 1 ? t('count', { count: differing.length }) : t('one')}
      </p>
      {shown.length === 0 ? (
        <p>{t('same')}</p>
      ) : (
        <div className="overflow-x-auto print:overflow-visible">
          <table className="table min-w-max" aria-labelledby="compare-title">
            <Heads proposals={proposals} />
            <tbody>
              {shown.map((row) => (
                <FactRow key={row.id} row={row} proposals={proposals} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const firstColumn = 'sticky left-0 z-10 w-28 max-w-28 min-w-28 bg-paper sm:w-48 sm:max-w-48 sm:min-w-48 print:static'

function Heads({ proposals }: { proposals: ProposalView[] }) {
  const t = useTranslations('Saved.compare')
  const reader = useLocale()
  return (
    <thead>
      <tr>
        <th scope="col" className={firstColumn}>
          {t('fact')}
        </th>
        {proposals.map(({ code, locale, edition }) => (
          <th key={code} scope="col" className="w-60 max-w-60 min-w-44">
            <span className="block px-2 text-ink-3">{code}</span>
            <Link
              href={proposalAddress(code)}
              locale={locale}
              lang={locale === reader ? undefined : locale}
              className="block px-2 text-sm font-semibold text-ink underline-offset-3 hover:underline"
            >
              {edition.title}
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function FactRow({ row, proposals }: { row: ComparisonRow; proposals: ProposalView[] }) {
  const t = useTranslations('Saved.compare')
  const reader = useLocale()
  const { label, values, figure, differs } = row
  return (
    <tr>
      <th scope="row" className={firstColumn}>
        <span className={differs ? 'font-semibold' : undefined}>{label}</span>
        {differs && (
          <span className="block text-xs font-medium text-bronze">
            <span aria-hidden="true">≠ </span>
            {t('differs')}
          </span>
        )}
      </th>
      {proposals.map(({ code, locale }, i) => (
        <td
          key={code}
          lang={locale === reader ? undefined : locale}
          className={`max-w-60 ${differs ? 'bg-bronze-soft font-medium print-colour' : ''} ${figure ? 'figure' : ''}`}
        >
          <span className="block px-2">{values[i] ?? <span className="font-normal text-ink-3">{t('none')}</span>}</span>
        </td>
      ))}
    </tr>
  )
}
