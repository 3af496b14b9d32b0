import { useLocale, useTranslations } from 'next-intl'
import { provinceWide } from '@/domain/catalogue/catalogue-query'
import { presentMoney } from '@/domain/presenting/present-money'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { narrowedAddress, proposalAddress } from '../site/address'
import { SectionHeading } from '../site/section-heading'
import { FieldLink } from './field-link'

type Props = { proposals: ProposalSummary[]; total: number }

/** What is asked for the whole province, on the page of one commune; draws nothing when there is none. */
export function ProvinceWide({ proposals, total }: Props) {
  const t = useTranslations('Topics')
  const locale = useLocale()
  if (total === 0) return null
  const more = { href: narrowedAddress({ place: [provinceWide] }), label: t('provinceWideAll', { count: total }) }
  return (
    <section>
      <SectionHeading more={more}>{t('provinceWide')}</SectionHeading>
      <p className="mb-4 max-w-measure text-sm text-ink-2">{t('provinceWideText')}</p>
      <ul className="border-b border-line">
        {proposals.map((proposal) => (
          <li
            key={proposal.code}
            className="flex flex-col gap-x-8 gap-y-1 border-t border-line py-4 sm:flex-row sm:justify-between"
          >
            <div>
              <p className="text-xs">
                <FieldLink field={proposal.field} />
              </p>
              <h3 className="mt-1 font-body text-base leading-snug font-semibold">
                <Link
                  href={proposalAddress(proposal.code)}
                  className="underline-offset-3 hover:text-pine hover:underline"
                >
                  {proposal.title}
                </Link>
              </h3>
            </div>
            <p className="shrink-0 text-sm font-semibold">
              {presentMoney({ amount: proposal.sought, currency: proposal.currency }, locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
