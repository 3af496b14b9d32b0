import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import type { Place } from '@/domain/place/place'
import { proposalContent } from '@/domain/proposal/proposal-content'
import { siteSettings } from '@/domain/settings/site-settings'
import { fields } from '@/prisma/seed/fields'
import { numberRows } from '@/prisma/seed/number-rows'
import { agencies } from '@/prisma/seed/phu-tho/agencies'
import localities from '@/prisma/seed/phu-tho/localities.json'
import { proposal } from '@/prisma/seed/phu-tho/proposals/014-gravity-fed-water-tan-son'
import { settings } from '@/prisma/seed/phu-tho/settings'
import type { SampleProposal } from '@/prisma/seed/sample'
import { themes } from '@/prisma/seed/themes'
import type { ProposalInput } from './proposal-paper'

/** A whole proposal as the public sees it, from a sample of the seed; for tests, measurements and looking at pages. */
export function proposalFixture(locale: Locale, sample: SampleProposal = proposal): ProposalInput {
  const content = proposalContent.parse(numberRows(sample.content))
  const profile = inLocale(siteSettings.parse(settings), locale)
  const code = `PT-2026-${String(sample.number).padStart(3, '0')}`
  const field = fields.find((one) => one.id === content.field)
  const agency = agencies.find((one) => one.id === content.agency)
  if (!field || !agency) throw new Error(`Sample ${code} names no field or agency of the seed.`)
  const places = localities.filter((one) => content.localities.includes(one.code))
  return {
    view: {
      code,
      locale,
      edition: inLocale(content, locale),
      field: inLocale(field, locale),
      agency: { id: agency.id, name: agency.name[locale] },
      themes: themes.filter((one) => content.themes.includes(one.id)).map(({ id, name }) => ({ id, name: name[locale] })),
      places: places.map(
        ({ code: id, type, name, formerDistricts, formerProvince }): Place => ({
          id,
          type: type as Place['type'],
          name: name[locale],
          formerDistricts,
          formerProvince,
        }),
      ),
      rate: profile.rate,
      sample: true,
      firstPublishedOn: '2026-11-12',
      publishedOn: '2026-11-12',
      inOtherLocale: true,
    },
    profile,
    pageUrl: `https://doingoai.example.org/${locale === 'vi' ? 'vi/de-xuat' : 'en/proposals'}/${code.toLowerCase()}`,
  }
}
