import { createTranslator } from 'next-intl'
import type { Locale } from '@/domain/locale'
import { messages } from '@/i18n/messages'

/** The words of the frame of a document, in one language. */
export type Texts = ReturnType<typeof translatorsFor>

function translatorsFor(locale: Locale) {
  return {
    paper: createTranslator({ locale, messages: messages[locale], namespace: 'Paper' }),
    terms: createTranslator({ locale, messages: messages[locale], namespace: 'Terms' }),
  }
}

// Kept, because a translator remembers every message that it has parsed.
const translators: Record<Locale, Texts> = { vi: translatorsFor('vi'), en: translatorsFor('en') }

/** The words that documents in this language share. */
export function textsIn(locale: Locale): Texts {
  return translators[locale]
}
