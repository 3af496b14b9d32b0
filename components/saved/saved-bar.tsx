'use client'

import BookmarkCheck from 'lucide-react/icons/bookmark-check'
import Download from 'lucide-react/icons/download'
import Mail from 'lucide-react/icons/mail'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { writeSavedList } from '@/domain/saved/saved-list'
import { useSavedCodes } from './saved-store'

const button =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-3 text-sm font-semibold forced-colors:border'

type Props = {
  /** Where the list, its PDF and the contact form are, in the reader's language. */
  addresses: Record<'list' | 'pdf' | 'contact', string>
}

/** What is saved and what it adds up to, at the foot of the window while the catalogue is read. */
export function SavedBar({ addresses }: Props) {
  const t = useTranslations('Saved.live')
  const locale = useLocale()
  const codes = useSavedCodes() ?? []
  const list = writeSavedList(codes)
  const sum = useSum(list, locale)
  if (codes.length === 0) return null
  return (
    <section
      aria-label={t('bar')}
      data-saved-bar=""
      className="on-dark sticky bottom-0 z-30 bg-pine-deep text-white forced-colors:border-t print:hidden"
    >
      <div className="page flex min-h-16 items-center gap-2.5 py-2">
        <Link
          href={addresses.list}
          prefetch={false}
          className="mr-auto flex min-w-0 items-center gap-3 text-sm hover:underline"
        >
          <BookmarkCheck size={18} aria-hidden="true" className="shrink-0" />
          <span>
            <span className="font-semibold">{t('count', { count: codes.length })}</span>
            {sum && <span> · {t('inAll', { amount: sum })}</span>}
          </span>
        </Link>
        <a
          href={`${addresses.pdf}?${new URLSearchParams({ list })}`}
          type="application/pdf"
          className={`${button} bg-white/15 hover:bg-white/25`}
        >
          <Download size={18} aria-hidden="true" />
          <span className="max-sm:sr-only">{t('pdf')}</span>
        </a>
        <Link
          href={`${addresses.contact}?${new URLSearchParams(codes.map((code) => ['about', code]))}`}
          prefetch={false}
          className={`${button} bg-white text-pine-deep hover:bg-pine-soft`}
        >
          <Mail size={18} aria-hidden="true" />
          <span className="max-sm:sr-only">{t('ask')}</span>
        </Link>
      </div>
    </section>
  )
}

/** What the list asks for in all, in words; null until the server has said. */
function useSum(list: string, locale: string): string | null {
  const [sum, setSum] = useState<{ list: string; text: string } | null>(null)
  useEffect(() => {
    if (list === '') return
    const left = new AbortController()
    const query = new URLSearchParams({ locale, list })
    fetch(`/api/saved/summary?${query}`, { signal: left.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((answer: { sought: string } | null) => answer && setSum({ list, text: answer.sought }))
      .catch(() => undefined) // The sum is left out.
    return () => left.abort()
  }, [list, locale])
  return sum?.list === list ? sum.text : null
}
