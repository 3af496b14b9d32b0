import type { MetadataRoute } from 'next'
import { env } from '@/server/env'

// The address of the site is known only when it runs.
export const dynamic = 'force-dynamic'

/** What search engines need not read. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: ['/api/', '/vi/admin', '/en/admin', '/vi/lien-he/da-nhan/', '/en/contact/received/'],
    },
    sitemap: `${env().SITE_URL}/sitemap.xml`,
  }
}
