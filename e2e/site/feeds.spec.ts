import { expect, type Page, test } from '@playwright/test'

const feeds = [
  { feed: '/en/feed.xml', page: '/en/proposals', entry: '/en/proposals/pt-2026-014', lang: 'en' },
  { feed: '/vi/feed.xml', page: '/vi/de-xuat', entry: '/vi/de-xuat/pt-2026-014', lang: 'vi' },
  { feed: '/en/needs/feed.xml', page: '/en/needs', entry: '/en/needs/pt-2026-n004', lang: 'en' },
  { feed: '/vi/nhu-cau/feed.xml', page: '/vi/nhu-cau', entry: '/vi/nhu-cau/pt-2026-n004', lang: 'vi' },
  { feed: '/en/stories/feed.xml', page: '/en/stories', entry: '/en/stories/pt-2026-s001', lang: 'en' },
  { feed: '/vi/cau-chuyen/feed.xml', page: '/vi/cau-chuyen', entry: '/vi/cau-chuyen/pt-2026-s001', lang: 'vi' },
] as const

test.skip(({ isMobile }) => isMobile, 'A feed is the same for every screen.')

for (const { feed, page: list, entry, lang } of feeds) {
  test(`The feed ${feed} is Atom with the published listings of its kind and language`, async ({ page, request }) => {
    const answer = await request.get(feed)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    const read = await parse(page, await answer.text())
    expect(read).toMatchObject({ error: null, root: 'feed', namespace: 'http://www.w3.org/2005/Atom', lang })
    expect(read.self).toMatch(new RegExp(`^https?://[^/]+${feed}$`))
    expect(read.alternate).toMatch(new RegExp(`${list}$`))
    expect(read.author).not.toBe('')
    expect(read.entries.map((one) => new URL(one.link).pathname)).toContain(entry)
    expect(new Set(read.entries.map((one) => one.id)).size).toBe(read.entries.length)
    for (const one of read.entries) {
      expect(one.id).toMatch(/^urn:uuid:/)
      expect(one.title.length).toBeGreaterThan(5)
      expect(one.summary.length).toBeGreaterThan(20)
      expect(Date.parse(one.published)).toBeLessThanOrEqual(Date.parse(one.updated))
      expect(Date.parse(one.updated)).toBeLessThanOrEqual(Date.parse(read.updated))
    }
    const updates = read.entries.map((one) => one.updated)
    expect(updates).toEqual(updates.toSorted().reverse())
  })

  test(`The feed ${feed} is offered by its page and sent once`, async ({ page, request }) => {
    await page.goto(list)
    await expect(page.locator(`link[rel=alternate][type="application/atom+xml"][href$="${feed}"]`)).toHaveCount(1)
    await expect(page.locator(`a[href="${feed}"]`)).toBeVisible()
    const first = await request.get(feed)
    const tag = first.headers().etag ?? ''
    expect((await request.get(feed, { headers: { 'If-None-Match': `W/"old", ${tag}` } })).status()).toBe(304)
    expect((await request.get(feed, { headers: { 'If-None-Match': '"old"' } })).status()).toBe(200)
  })
}

test('The home page offers all three feeds of its language', async ({ page }) => {
  await page.goto('/vi')
  const hrefs = await page
    .locator('link[type="application/atom+xml"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  expect(hrefs).toEqual(['/vi/feed.xml', '/vi/nhu-cau/feed.xml', '/vi/cau-chuyen/feed.xml'])
})

test('A feed asked for under the name of the other language leads to the right one', async ({ request }) => {
  expect((await request.get('/vi/needs/feed.xml')).url()).toMatch(/\/vi\/nhu-cau\/feed\.xml$/)
})

test('A need that is over is in no feed', async ({ request }) => {
  const feed = await (await request.get('/en/needs/feed.xml')).text()
  expect(feed).not.toMatch(/pt-2026-n009|pt-2026-n010/)
})

/** What a browser's own XML parser makes of a feed. */
async function parse(page: Page, xml: string) {
  await page.goto('about:blank')
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml')
    const of = (parent: Document | Element, selector: string) => parent.querySelector(selector)?.textContent ?? ''
    const href = (parent: Document | Element, selector: string) =>
      parent.querySelector(selector)?.getAttribute('href') ?? ''
    const root = document.documentElement
    return {
      error: document.querySelector('parsererror')?.textContent ?? null,
      root: root.localName,
      namespace: root.namespaceURI,
      lang: root.getAttribute('xml:lang'),
      updated: of(document, 'feed > updated'),
      author: of(document, 'feed > author > name'),
      self: href(document, 'feed > link[rel=self]'),
      alternate: href(document, 'feed > link[rel=alternate]'),
      entries: [...document.querySelectorAll('entry')].map((entry) => ({
        id: of(entry, 'id'),
        title: of(entry, 'title'),
        summary: of(entry, 'summary'),
        published: of(entry, 'published'),
        updated: of(entry, 'updated'),
        link: href(entry, 'link[rel=alternate]'),
      })),
    }
  }, xml)
}
