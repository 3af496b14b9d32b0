import 'server-only'
import { inLocale } from '@/domain/in-locale'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { convert, type ExchangeRate } from '@/domain/money/money'
import { needContent } from '@/domain/need/need-content'
import { proposalContent } from '@/domain/proposal/proposal-content'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import { storyContent, withConsent } from '@/domain/story/story-content'

/** Reads a stored or submitted document. @throws ZodError when it does not have the shape of its kind. */
export function parseDocument(kind: ListingKind, content: unknown): ListingDocument {
  if (kind === 'proposal') return { kind, content: proposalContent.parse(content) }
  if (kind === 'need') return { kind, content: needContent.parse(content) }
  return { kind, content: storyContent.parse(content) }
}

/** What of a document may become public: no voice without consent. */
export function publicPart(document: ListingDocument): ListingDocument {
  return document.kind === 'story' ? { kind: 'story', content: withConsent(document.content) } : document
}

/** What is asked in US$ cents at the given rate; null when nothing is asked in money. */
export function askUsdCents(document: ListingDocument, rate: ExchangeRate): number | null {
  if (document.kind === 'story') return null
  const { currency } = document.content
  const amount = document.kind === 'proposal' ? proposalFigures(document.content).sought : document.content.value
  return amount === null ? null : convert({ amount, currency }, 'USD', rate).amount
}

/** The words of a document's body in one language, for search: everything but keys, dates and numbers. */
export function bodyWords(document: ListingDocument, locale: Locale): string {
  const { title: _title, summary: _summary, ...body } = inLocale(document.content, locale) as Record<string, unknown>
  return words(body).join('\n')
}

const notWords = new Set([
  'id',
  'field',
  'agency',
  'themes',
  'localities',
  'currency',
  'status',
  'aidKind',
  'needKind',
  'proposals',
  'donorUrl',
  'url',
  'readiness',
  'contact',
  'startsIn',
  'deadline',
  'sha256',
  'fileName',
  'mediaType',
  'language',
])

function words(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => (notWords.has(name) ? [] : words(inner)))
}
