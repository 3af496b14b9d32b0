import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { locales } from '@/domain/locale'
import { DocumentFrame } from '../document-frame'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = { themeColor: '#fbfaf6', colorScheme: 'light' }
export const metadata: Metadata = { icons: { icon: '/art/mark.svg' } }

/** No page is made at build time, when there is no database; each is made at its first reading. */
export function generateStaticParams() {
  return []
}

/** The document around every page of both the catalogue and the desk. */
export default async function DocumentLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(locales, locale)) notFound()
  return <DocumentFrame locale={locale}>{children}</DocumentFrame>
}
