/**
 * The addresses of one page of each kind: as they are given, or the first that the site map of the running site names.
 * @param {string} url the site's address
 * @param {readonly (readonly [name: string, address: string | RegExp])[]} pages
 * @returns {Promise<[name: string, path: string][]>}
 */
export async function pagesOfSite(url, pages) {
  const siteMap = await (await fetch(`${url}/sitemap.xml`)).text()
  return pages.map(([name, address]) => {
    const path = typeof address === 'string' ? address : address.exec(siteMap)?.[0]
    if (!path) throw new Error(`The site map names no page like ${address}.`)
    return [name, path]
  })
}
