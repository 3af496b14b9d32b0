import { z } from 'zod'
import { listingFiles } from '../file/listing-files'
import { key, localityCode, rowId } from '../key'
import { localizedText } from '../locale'

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
  period: z.object({
    from: z.number().int().min(1975).max(2100).nullable(),
    to: z.number().int().min(1975).max(2100).nullable(),
  }),
  problem: localizedText,
  done: localizedText,
  /** A figure worth printing large, with what it counts. */
  figures: z.array(z.object({ id: rowId, value: localizedText, label: localizedText })).max(8),
  results: z.array(z.object({ id: rowId, label: localizedText, before: localizedText, after: localizedText })).max(20),
  quote: z.object({ words: localizedText, speaker: localizedText, consented: z.boolean() }),
  ...listingFiles,
})

export type StoryContent = z.infer<typeof storyContent>
