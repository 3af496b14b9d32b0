import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The title of a preview, which no search engine keeps. */
export async function describePreview(params: Promise<{ code: string }>): Promise<Metadata> {
  const t = await getTranslations('Desk.preview')
  return { title: t('title', { code: (await params).code.toUpperCase().slice(0, 40) }), robots: { index: false } }
}
