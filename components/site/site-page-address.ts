import type { PageKey } from '@/domain/site-page/site-page'

/** Where the public reads each page that staff write. The templates are read on one page. */
export const sitePageAddresses = {
  guidance: '/guidance',
  donors: '/guidance/donors',
  partners: '/guidance/partners',
  law: '/guidance/law',
  templates: '/guidance/templates',
  'concept-note': '/guidance/templates',
  'project-document': '/guidance/templates',
  questions: '/guidance/questions',
  about: '/about',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const satisfies Record<PageKey, string>
