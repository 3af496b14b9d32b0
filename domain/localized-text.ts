import { z } from 'zod'
import { cleanText } from './clean-text'

/** Text in both languages, cleaned. */
export const localizedText = z.object({ vi: text(), en: text() })

/** Text in one language, cleaned. */
export function text() {
  return z.string().max(20_000).transform(cleanText)
}
