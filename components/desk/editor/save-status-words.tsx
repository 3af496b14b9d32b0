'use client'

import { useTranslations } from 'next-intl'
import type { SaveStatus } from './save-status'

type Props = {
  status: SaveStatus
  /** When it was saved last, in words. */
  saved: string | null
}

/** How what is typed is kept, beside the button that saves. Only what asks for something to be done is read out. */
export function SaveStatusWords({ status, saved }: Props) {
  const t = useTranslations('DeskWriting.status')
  const words =
    status.kind === 'saved' ? saved : status.kind === 'invalid' ? t('invalid', { count: status.count }) : t(status.kind)
  const isQuiet = status.kind === 'saved' || status.kind === 'saving' || status.kind === 'unsaved'
  return (
    <>
      <span className={isQuiet ? undefined : 'font-semibold text-rust'}>
        {words}
        {status.kind === 'invalid' && (
          <>
            {' '}
            <a href={`#${status.path}`} className="link">
              {t('goThere')}
            </a>
          </>
        )}
      </span>
      <span role="status" className="sr-only">
        {!isQuiet && words}
      </span>
    </>
  )
}
