import type { Thing } from '@/domain/linked-data/thing'

/** What a page is about, for programs that read it. */
export function LinkedData({ things }: { things: readonly Thing[] }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
  // As text of an element it would be escaped like text that people read; a "<" could end the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text.replaceAll('<', '\\u003c') }} />
}
