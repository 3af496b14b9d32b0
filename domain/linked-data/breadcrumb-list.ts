import type { Thing } from './thing'

/** The way to a page from the top of its section, the page itself last. Source: https://schema.org/BreadcrumbList. */
export function describeBreadcrumbs(trail: readonly { name: string; url: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: url })),
  }
}
