import type { Locale } from '@/domain/locale'
import en from '@/messages/en.json'
import vi from '@/messages/vi.json'

/** All words of the product in both languages at once, for what is made outside a request: documents and letters. */
export const messages: Record<Locale, typeof vi> = { vi, en }
