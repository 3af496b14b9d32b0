import SearchX from 'lucide-react/icons/search-x'
import { useTranslations } from 'next-intl'
import type { FoundProposal } from '@/domain/catalogue/catalogue-results'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { ProposalRow } from '../proposal/proposal-row'
import { catalogueAddress } from './catalogue-address'
import type { FilterInUse } from './filters-in-use'

type Props = { filters: readonly FilterInUse[]; nearest: readonly FoundProposal[] }

/** What to do next when nothing matches: take a filter away, see all, ask, or look at what comes nearest. */
export function EmptyCatalogue({ filters, nearest }: Props) {
  const t = useTranslations('Catalogue')
  const asked = filters.length > 0
  const Heading = asked ? 'h3' : 'h2'
  const searched = filters.some((filter) => filter.id === 'q')
  return (
    <>
      <div className="rounded-xl border border-line bg-surface p-6 sm:p-8">
        <SearchX size={28} aria-hidden="true" className="text-ink-3" strokeWidth={1.5} />
        <Heading className="mt-3 text-xl">{asked ? t('empty') : t('emptyAll')}</Heading>
        {searched && <p className="mt-2 max-w-measure text-ink-2">{t('emptyWords')}</p>}
        {filters.length > 1 && (
          <>
            <p className="mt-4 text-sm font-semibold">{t('emptyWithout')}</p>
            <ul className="mt-1.5 space-y-1 text-sm">
              {filters.map(({ id, label, without }) => (
                <li key={id}>
                  <Link href={catalogueAddress(without)} className="link">
                    {t('without', { filter: label })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
          {asked && (
            <Link href="/proposals" className={buttonClass('secondary')}>
              {t('seeAll')}
            </Link>
          )}
          <Link href="/contact" className="link">
            {asked ? t('tellUs') : t('tellUsFirst')}
          </Link>
        </p>
      </div>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest" className="mt-9">
          <h3 id="nearest" className="mb-4 border-b border-line pb-3 font-body text-base font-semibold">
            {t('nearest')}
          </h3>
          <ul>
            {nearest.map((proposal) => (
              <li key={proposal.code} className="mb-6 border-b border-line pb-6">
                <ProposalRow proposal={proposal} level={4} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
