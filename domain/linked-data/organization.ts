import type { SiteProfile } from '../settings/site-settings'
import type { Thing } from './thing'

/** Under which every page of a site refers to the department that publishes it. */
export function organizationId(siteUrl: string): string {
  return `${siteUrl}/#organization`
}

/** The department that publishes the site. Source: https://schema.org/GovernmentOrganization. */
export function describeOrganization(
  profile: Pick<SiteProfile, 'departmentName' | 'provinceTitle' | 'address' | 'email' | 'phone' | 'intro'>,
  siteUrl: string,
): Thing {
  const { departmentName, provinceTitle, address, email, phone, intro } = profile
  return {
    '@type': 'GovernmentOrganization',
    '@id': organizationId(siteUrl),
    name: departmentName,
    description: intro,
    url: siteUrl,
    address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'VN' },
    areaServed: { '@type': 'AdministrativeArea', name: provinceTitle },
    contactPoint: { '@type': 'ContactPoint', email, telephone: phone, availableLanguage: ['vi', 'en'] },
  }
}
