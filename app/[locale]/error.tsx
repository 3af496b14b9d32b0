'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Button } from '@/components/button/button'
import { buttonClass } from '@/components/button/button-class'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** What a reader sees when a page fails. It asks nothing of the database, which may be what failed. */
export default function FailurePage({ error, reset }: Props) {
  const t = useTranslations('Failure')
  const locale = useLocale()
  useEffect(() => console.error(error), [error])
  return (
    <main id="main" className="page py-20">
      <title>{t('title')}</title>
      <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-lg text-ink-2">{t('text')}</p>
      {error.digest && <p className="mt-2 text-sm text-ink-3">{t('code', { code: error.digest })}</p>}
      <p className="mt-7 flex flex-wrap gap-3">
        <Button onClick={reset}>{t('retry')}</Button>
        <a href={`/${locale}`} className={buttonClass('secondary')}>
          {t('home')}
        </a>
      </p>
    </main>
  )
}
