import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { getSiteProfile } from '@/server/settings/site-profile'

type Inquiry = { locale: Locale; name: string; email: string; reference: string; listings: { code: string }[] }

/** A mailto address with subject and greeting in the donor's own language. */
export async function answerAddress({ locale, name, email, reference, listings }: Inquiry): Promise<string> {
  const [t, { departmentName }] = await Promise.all([
    getTranslations({ locale, namespace: 'Desk.inquiries.mail' }),
    getSiteProfile(locale),
  ])
  const about = listings.length > 0 ? ` (${listings.map((listing) => listing.code).join(', ')})` : ''
  const subject = t('subject', { reference, about })
  const body = t('body', { name, department: departmentName }).replaceAll('\n', '\r\n')
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
