import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { askAddress } from '../site/address'

/** The person who answers, how to reach them, and how soon they answer. */
export function NamedContact({ proposal: { code, edition, replyDays } }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { name, position, email, phone } = edition.contact
  return (
    <div className="break-inside-avoid rounded-xl border border-line bg-surface p-6">
      {name !== '' && <p className="text-base font-semibold">{name}</p>}
      {position !== '' && <p className="text-sm text-ink-2">{position}</p>}
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {email !== '' && (
          <a href={`mailto:${email}`} className="link break-all">
            {email}
          </a>
        )}
        {phone !== '' && (
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} className="link">
            {phone}
          </a>
        )}
      </p>
      <p className="mt-2 text-sm text-ink-2">{t('reply', { days: replyDays })}</p>
      <p className="mt-4 print:hidden">
        <Link href={askAddress(code)} className="link">
          {t('askContact')}
        </Link>
      </p>
    </div>
  )
}
