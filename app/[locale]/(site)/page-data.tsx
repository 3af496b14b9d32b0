import type { Locale } from 'next-intl'
import type { Address } from '@/components/site/address'
import { LinkedData } from '@/components/site/linked-data'
import { describeBreadcrumbs } from '@/domain/linked-data/breadcrumb-list'
import { describeItems } from '@/domain/linked-data/item-list'
import type { Thing } from '@/domain/linked-data/thing'
import { describePage } from '@/domain/linked-data/web-page'
import { env } from '@/server/env'
import { absoluteAddress } from './absolute-address'

/** What a page says of itself. */
export type Described = {
  name: string
  description?: string
  type?: Parameters<typeof describePage>[0]['type']
  /** The way here from the top of the section, without the page itself. */
  trail?: readonly { label: string; href: Address }[]
  /** What the page lists, in its order. */
  items?: readonly { name: string; href: Address }[]
  total?: number
  before?: number
  /** What the page is about, when that is one thing. `url` is the page's own address. */
  about?: (url: string) => Thing
  published?: string
  modified?: string
  /** Things that stand beside the page. */
  beside?: readonly Thing[]
}

type Props = { locale: Locale; address: Address; described: Described }

/** What a page is and shows, for search engines. */
export function PageData({ locale, address, described }: Props) {
  const { name, trail, items, total, before, about, beside = [], ...page } = described
  const url = absoluteAddress(address, locale)
  const breadcrumb =
    trail &&
    describeBreadcrumbs([
      ...trail.map(({ label, href }) => ({ name: label, url: absoluteAddress(href, locale) })),
      { name, url },
    ])
  const list =
    items &&
    describeItems({
      items: items.map((item) => ({ name: item.name, url: absoluteAddress(item.href, locale) })),
      total: total ?? items.length,
      before: before ?? 0,
    })
  const mainEntity = about?.(url) ?? list
  const thing = describePage(
    { ...page, url, name, locale, ...(breadcrumb && { breadcrumb }), ...(mainEntity && { mainEntity }) },
    env().SITE_URL,
  )
  return <LinkedData things={[thing, ...beside]} />
}
