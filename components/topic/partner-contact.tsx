import { useTranslations } from 'next-intl'
import type { Partner } from '@/domain/partner/partner'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'

type Props = { partner: Pick<Partner, 'email' | 'phone'>; department: string }

/** How to reach a local partner: through the department, and directly where its address is known. */
export function PartnerContact({ partner: { email, phone }, department }: Props) {
  const t = useTranslations('Topics')
  return (
    <section className="rounded-xl border border-line bg-surface p-5">
      <h2 className="font-body text-base font-semibold">{t('reach')}</h2>
      <p className="mt-2 text-sm text-ink-2">{t('reachText', { department })}</p>
      <p className="mt-4 print:hidden">
        <Link href="/contact" className={buttonClass('secondary', 'small')}>
          {t('reachLink')}
        </Link>
      </p>
      {(email !== '' || phone !== '') && (
        <p className="mt-4 flex flex-col items-start gap-1.5 text-sm">
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
      )}
    </section>
  )
}
