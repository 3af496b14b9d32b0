import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import type { Address } from '../site/address'

type Props = {
  title: string
  text: string
  /** Says of the title, which is not in the reader's language, what it is. */
  titleLabel?: string
  /** The listing as it is published, in the other language. */
  listing: { locale: Locale; title: string; href: Address; read: string }
  back: { href: Address; label: string }
  /** What else can be done with it. */
  children?: ReactNode
}

/** Says that a listing can be read in the other language only, and leads there. */
export function OtherLanguage({ title, text, titleLabel, listing, back, children }: Props) {
  return (
    <div className="page py-14">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-4 max-w-measure text-lg text-ink-2">{text}</p>
      {titleLabel && <p className="mt-6 text-sm text-ink-2">{titleLabel}</p>}
      <p
        className={`${titleLabel ? 'mt-1' : 'mt-6'} max-w-measure font-heading text-xl font-semibold`}
        lang={listing.locale}
      >
        {listing.title}
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link href={listing.href} locale={listing.locale} hrefLang={listing.locale} className={buttonClass('primary')}>
          {listing.read}
        </Link>
        {children}
        <Link href={back.href} className="link">
          {back.label}
        </Link>
      </p>
    </div>
  )
}
