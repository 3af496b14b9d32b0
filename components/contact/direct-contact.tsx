import { useTranslations } from 'next-intl'
import type { SiteProfile } from '@/domain/settings/site-settings'

/** How to reach the department without the form. */
export function DirectContact({ profile }: { profile: SiteProfile }) {
  const t = useTranslations('Contact')
  const site = useTranslations('Site')
  const { departmentName, divisionName, address, email, phone } = profile
  return (
    <section
      aria-labelledby="direct-title"
      className="self-start rounded-xl border border-line bg-surface p-6 shadow-card"
    >
      <h2 id="direct-title" className="text-xl">
        {t('direct')}
      </h2>
      <p className="mt-3 font-semibold">{divisionName}</p>
      <p className="text-ink-2">{departmentName}</p>
      <dl className="mt-4 space-y-3 text-sm">
        <div>
          <dt className="text-ink-2">{site('address')}</dt>
          <dd>{address}</dd>
        </div>
        <div>
          <dt className="text-ink-2">{site('email')}</dt>
          <dd>
            <a href={`mailto:${email}`} className="link break-all">
              {email}
            </a>
          </dd>
        </div>
        <div>
          <dt className="text-ink-2">{site('phone')}</dt>
          <dd>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} className="link">
              {phone}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  )
}
