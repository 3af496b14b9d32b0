'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import type { Published } from './review'

/** The ways to what readers see of a document now. */
export function PublicLinks({ published }: { published: Published }) {
  const t = useTranslations('Desk.editor')
  if (!locales.some((locale) => published[locale])) return null
  return (
    <ul className="space-y-1">
      {locales.map((locale) => {
        const current = published[locale]
        return (
          current && (
            <li key={locale}>
              <a href={current.href} target="_blank" rel="noreferrer" className="link">
                {t(`publicPage.${locale}`)} <span className="sr-only">{t('newTab')}</span>
              </a>
            </li>
          )
        )
      })}
    </ul>
  )
}
