import type { Locale } from './domain/locale'
import type messages from './messages/vi.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
