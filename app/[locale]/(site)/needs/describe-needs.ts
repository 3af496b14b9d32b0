import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { type NeedQuery, toNeedParams } from '@/domain/need/need-query'
import { findFields } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../alternates'
import { feedLinks } from '../feed-links'

/** Title and head of the list of needs: it says what is filtered, and only the whole list is offered to search engines. */
export async function describeNeeds(locale: Locale, query: NeedQuery): Promise<Metadata> {
  const [t, terms, profile, fields, types] = await Promise.all([
    getTranslations({ locale, namespace: 'Needs' }),
    getTranslations({ locale, namespace: 'Terms.needKind' }),
    getSiteProfile(locale),
    findFields(locale),
    feedLinks(['needs'], locale),
  ])
  const field = fields.find((one) => one.id === query.field)?.name
  const filters = [...(query.kind ? [terms(query.kind)] : []), ...(field ? [field] : [])].join(', ')
  const title = filters === '' ? t('title') : t('titleFor', { filters })
  const whole = Object.keys(toNeedParams(query)).length === 0
  return {
    title: query.page > 1 ? t('titlePage', { title, page: query.page }) : title,
    description: t('description', { province: profile.provinceTitle }),
    ...(whole
      ? { alternates: { ...alternates('/needs', locale), types } }
      : { robots: { index: false, follow: true }, alternates: { types } }),
  }
}
