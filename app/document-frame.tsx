import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import type { Locale } from '@/domain/locale'
import './globals.css'

/** The document around every page: its language, its first faces and the way past the navigation. */
export async function DocumentFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  for (const face of firstFaces[locale]) {
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

/** The faces that the first screen of every page uses. */
const firstFaces = {
  vi: [
    'be-vietnam-pro-latin-400-normal',
    'be-vietnam-pro-vietnamese-400-normal',
    'source-serif-4-latin-600-normal',
    'source-serif-4-vietnamese-600-normal',
  ],
  en: ['be-vietnam-pro-latin-400-normal', 'source-serif-4-latin-600-normal'],
}
