import 'server-only'
import type { ListingDocument } from '@/domain/listing/listing-document'
import { type Locale, locales } from '@/domain/locale'
import { type NeedContent, needContent } from '@/domain/need/need-content'
import { type StoryContent, storyContent } from '@/domain/story/story-content'
import { db } from '../db'
import { nextCode } from '../listings/code-series'
import { insertListing, insertPublication } from '../listings/listing-store'
import { getSettings } from '../settings/site-profile'

const both = (text: string) => ({ vi: text, en: text })
const filed = { field: 'water', themes: ['women'], agency: 'so-y-te', localities: ['08590'], provinceWide: false }

/** For tests: a need that is published in these languages; returns its code. */
export function publishNeed(change: Partial<NeedContent> = {}, languages: Locale[] = [...locales]): Promise<string> {
  const content = needContent.parse({
    ...filed,
    title: both('Bộ lọc nước gốm'),
    summary: both('Bộ lọc cho các điểm trường'),
    needKind: 'goods',
    urgent: false,
    quantity: 40,
    unit: both('bộ'),
    met: 0,
    currency: 'USD',
    value: 120_000,
    deadline: null,
    details: both('Chi tiết'),
    ...change,
  })
  return publish({ kind: 'need', content }, languages)
}

/** For tests: a story that is published in these languages; returns its code. */
export function publishStory(change: Partial<StoryContent> = {}, languages: Locale[] = [...locales]): Promise<string> {
  const content = storyContent.parse({
    ...filed,
    title: both('Nước về bản'),
    summary: both('Năm xóm có nước'),
    donor: both(''),
    donorUrl: null,
    project: { name: both(''), url: null },
    period: { from: 2019, to: 2021 },
    problem: both('Vấn đề'),
    done: both('Cách làm'),
    figures: [{ id: 'f', value: both('5'), label: both('xóm') }],
    results: [],
    voices: [],
    proposals: [],
    photos: [],
    documents: [],
    ...change,
  })
  return publish({ kind: 'story', content }, languages)
}

async function publish(document: ListingDocument, languages: Locale[]): Promise<string> {
  const { codePrefix, rate } = await getSettings()
  return db().$transaction(async (tx) => {
    const code = await nextCode(tx, document.kind, codePrefix, 2026)
    const { listing, revision } = await insertListing(tx, { code, document, author: null, sample: false, rate })
    const at = new Date()
    for (const locale of languages) {
      await insertPublication(tx, { listing, revisionId: revision.id, document, locale, publisher: null, rate, at })
    }
    await tx.listing.update({ where: { id: listing.id }, data: { state: 'published' } })
    return code
  })
}
