import { isLocale, type Locale } from '@/domain/locale'
import { routing } from './routing'

type Template = keyof typeof routing.pathnames

/** A page of the product by the template of its address, with what stands in the template's brackets. */
export type MatchedAddress = { locale: Locale; template: Template; params: Record<string, string> }

const matchers = Object.entries(routing.pathnames).flatMap(([template, written]) => {
  const forms = typeof written === 'string' ? [written] : Object.values(written)
  return [...new Set([template, ...forms])].map((form) => ({ template: template as Template, ...toPattern(form) }))
})

/**
 * The page that a decoded path such as "/vi/de-xuat/xy-2026-014" leads to; null when none does. A page is known by its
 * address in any language, as the redirect to the right one comes before.
 */
export function matchAddress(path: string): MatchedAddress | null {
  const [, locale, ...rest] = path.replace(/\/$/, '').split('/')
  if (!isLocale(locale)) return null
  const address = `/${rest.join('/')}`
  for (const { template, pattern, names } of matchers) {
    const match = pattern.exec(address)
    if (!match) continue
    return { locale, template, params: Object.fromEntries(names.map((name, i) => [name, match[i + 1] ?? ''])) }
  }
  return null
}

function toPattern(form: string): { pattern: RegExp; names: string[] } {
  const names = [...form.matchAll(/\[(\w+)\]/g)].map((match) => match[1] ?? '')
  return { pattern: new RegExp(`^${form.replace(/\[\w+\]/g, '([^/]+)')}$`), names }
}
