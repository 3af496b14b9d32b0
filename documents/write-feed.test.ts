import { expect, test } from 'vitest'
import type { Feed } from '@/domain/feed/feed'
import { writeFeed } from './write-feed'

const frame = {
  title: 'Needs & <more>',
  author: 'Sở Ngoại vụ',
  self: 'https://example.org/en/needs/feed.xml',
  page: 'https://example.org/en/needs',
  addressOf: (code: string) => `https://example.org/en/needs/${code.toLowerCase()}?a=1&b=2`,
}
const feed = (change: Partial<Feed['entries'][number]> = {}): Feed => ({
  kind: 'needs',
  locale: 'en',
  updatedAt: '2026-11-20T02:00:00.000Z',
  entries: [
    {
      id: 'urn:uuid:0360efdf-c59c-5492-9baa-37ad846dcf90',
      code: 'TM-2026-N001',
      title: 'Laptops',
      summary: 'Three schools',
      field: { id: 'digital', name: 'Digital' },
      publishedAt: '2026-11-18T02:00:00.000Z',
      updatedAt: '2026-11-20T02:00:00.000Z',
      ...change,
    },
  ],
})

test('What people write is text and never markup', () => {
  const xml = writeFeed(feed({ title: '<script>"Tea" & milk</script> ]]>', summary: 'a < b' }), frame)
  expect(xml).toContain('<title>&lt;script&gt;&quot;Tea&quot; &amp; milk&lt;/script&gt; ]]&gt;</title>')
  expect(xml).toContain('href="https://example.org/en/needs/tm-2026-n001?a=1&amp;b=2"')
  expect(xml).toContain('<title>Needs &amp; &lt;more&gt;</title>')
})

test('Characters that XML has no place for are left out, Vietnamese is not', () => {
  const xml = writeFeed(feed({ summary: 'ph\u0000ường\u0008 \ufffe Minh\u0085 \ud800Đài' }), frame)
  expect(xml).toContain('<summary>phường  Minh \ufffdĐài</summary>')
})

test('A listing without a field has no category', () => {
  expect(writeFeed(feed({ field: null }), frame)).not.toContain('<category')
})
