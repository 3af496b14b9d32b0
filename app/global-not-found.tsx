import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { getLocale } from 'next-intl/server'
import { LostReader } from '@/components/site/lost-reader'
import { SiteFrame } from './[locale]/(site)/site-frame'
import { DocumentFrame } from './document-frame'

export const viewport: Viewport = { themeColor: '#fbfaf6', colorScheme: 'light' }
export const metadata: Metadata = { icons: { icon: '/art/mark.svg' }, robots: { index: false } }

/**
 * What is answered, with the status 404, at an address that no route knows. Unlike what `notFound()` brings, it is drawn
 * on the server, so that it can be read without script.
 */
export default async function GlobalNotFound() {
  await connection()
  const locale = await getLocale()
  return (
    <DocumentFrame locale={locale}>
      <SiteFrame locale={locale} address="/">
        <LostReader />
      </SiteFrame>
    </DocumentFrame>
  )
}
