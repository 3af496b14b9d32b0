/**
 * The way back to where something was saved: the path and query of an address, if it is a public page of this site; null
 * otherwise, since an address from outside could lead to a page that imitates this one.
 */
export function safeReturn(address: string | null | undefined): string | null {
  if (!address || address.length > 1000 || !/^\/(vi|en)(\/[^/\\]|\?|$)/.test(address)) return null
  const url = new URL(address, 'http://site.invalid')
  if (url.host !== 'site.invalid' || /^\/(vi|en)\/admin(\/|$)/.test(url.pathname)) return null
  return `${url.pathname}${url.search}`
}
