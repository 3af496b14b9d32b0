import { z } from 'zod'
import { listingFiles } from '../file/listing-files'
import { key, listingCode, localityCode, rowId } from '../key'
import { localizedText } from '../localized-text'

const webAddress = z.url({ protocol: /^https?$/ }).max(500)

/** A success story: the problem, what was done, and what was measured before and after. */
export const storyContent = z.object({
  title: localizedText,
  summary: localizedText,
  field: key.nullable(),
  themes: z.array(key).max(12),
  agency: key.nullable(),
  localities: z.array(localityCode).max(200),
  provinceWide: z.boolean(),
  donor: localizedText,
  donorUrl: webAddress.nullable(),
  /** The project the story comes from. */
  project: z.object({ name: localizedText, url: webAddress.nullable() }),
  period: z.object({
    from: z.number().int().min(1975).max(2100).nullable(),
    to: z.number().int().min(1975).max(2100).nullable(),
  }),
  problem: localizedText,
  done: localizedText,
  /** A figure worth printing large, with what it counts. */
  figures: z.array(z.object({ id: rowId, value: localizedText, label: localizedText })).max(8),
  results: z.array(z.object({ id: rowId, label: localizedText, before: localizedText, after: localizedText })).max(20),
  /** What people say of it. Only those who agreed to it are ever published. */
  voices: z.array(z.object({ id: rowId, words: localizedText, speaker: localizedText, consented: z.boolean() })).max(8),
  /** The proposals that this experience speaks for. */
  proposals: z.array(listingCode).max(12),
  ...listingFiles,
})

export type StoryContent = z.infer<typeof storyContent>

/** The story without the voices of those who have not agreed to be quoted: nothing else of it may become public. */
export function withConsent(story: StoryContent): StoryContent {
  return { ...story, voices: story.voices.filter((voice) => voice.consented) }
}
