import type { Feed, FeedEntry } from '@/domain/feed/feed'

/** What a feed says of itself beside its entries: whole addresses of the feed, of the page it follows, and of each entry. */
export type FeedFrame = {
  title: string
  author: string
  self: string
  page: string
  addressOf: (code: string) => string
}

/** A feed as Atom 1.0 (RFC 4287), in UTF-8. */
export function writeFeed({ locale, updatedAt, entries }: Feed, frame: FeedFrame): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${escaped(frame.self)}</id>
  <title>${escaped(frame.title)}</title>
  <updated>${updatedAt}</updated>
  <author><name>${escaped(frame.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(frame.self)}"/>
  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escaped(frame.page)}"/>
${entries.map((entry) => writeEntry(entry, locale, frame)).join('')}</feed>
`
}

function writeEntry(entry: FeedEntry, locale: Feed['locale'], { addressOf }: FeedFrame): string {
  const { id, code, title, summary, field, publishedAt, updatedAt } = entry
  return `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" hreflang="${locale}" href="${escaped(addressOf(code))}"/>
    <published>${publishedAt}</published>
    <updated>${updatedAt}</updated>
    <summary>${escaped(summary)}</summary>
${field ? `    <category term="${escaped(field.id)}" label="${escaped(field.name)}"/>\n` : ''}  </entry>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text within XML 1.0, which has no place for most control characters, whatever they are written as. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
