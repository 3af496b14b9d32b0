import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { locales } from '@/domain/locale'
import '../globals.css'

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
  for (const face of firstFaces) {
    preload(`/fonts/${face}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  const [t, { Form, Failure }] = await Promise.all([getTranslations('Site'), getMessages()])
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-pine focus:px-4 focus:py-3 focus:font-semibold focus:text-white"
        >
          {t('skipToContent')}
        </a>
        <NextIntlClientProvider messages={{ Form, Failure }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}

/** The faces that the first screen of every page uses, in both alphabets: names keep their marks in English too. */
const firstFaces = [
  'be-vietnam-pro-*-400',
  'be-vietnam-pro-*-500',
  'be-vietnam-pro-*-600',
  'source-serif-4-*-600',
].flatMap((face) => ['latin', 'vietnamese'].map((letters) => `${face.replace('*', letters)}-normal`))
