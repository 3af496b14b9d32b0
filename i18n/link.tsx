import NextLink from 'next/link'
import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { getPathname } from './navigation'

type Href = Parameters<typeof getPathname>[0]['href']

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale' | 'prefetch'> & {
  href: Href
  /** The part of the page to come to, without its sign. */
  hash?: string
  /** The language of the page that it leads to; the reader's when left out. */
  locale?: Parameters<typeof getPathname>[0]['locale']
}

/**
 * A link within the site, in the reader's language or another. Where a page is drawn on the server its address is put into
 * words there, so that the table of addresses does not travel to the browser. Nothing is fetched ahead: readers on weak
 * lines would pay for pages that they never open.
 */
export function Link({ href, hash, locale, ...props }: Props) {
  const here = useLocale()
  const there = locale ?? here
  const foreign = there === here ? {} : { hrefLang: there }
  // A question without words would leave its mark in the address.
  const address = getPathname({ href, locale: there }).replace(/\?$/, '')
  return <NextLink href={hash ? `${address}#${hash}` : address} prefetch={false} {...foreign} {...props} />
}
