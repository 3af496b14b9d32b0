import { type Locale, locales } from '@/domain/locale'
import type { Choices } from '@/domain/proposal/choices'
import type { Option, Vocabulary } from '@/domain/workbook/vocabulary'
import { messages } from '@/i18n/messages'

/** Everything that the cells of a workbook can be chosen from, out of the province's lists in both languages. */
export function makeVocabulary(choices: Record<Locale, Choices>): Vocabulary {
  const terms = (of: (locale: Locale) => Record<string, string>): Option[] =>
    Object.keys(of('vi')).map((key) => ({ key, name: { vi: of('vi')[key] ?? '', en: of('en')[key] ?? '' } }))
  const own = (list: 'fields' | 'agencies' | 'themes'): Option[] =>
    choices.vi[list].map(({ id, name }) => ({
      key: id,
      name: { vi: name, en: choices.en[list].find((one) => one.id === id)?.name ?? name },
    }))
  const localities = choices.vi.places.map((place): Option => {
    const { id, type, name } = place
    const en = choices.en.places.find((one) => one.id === id)?.name ?? name
    const [vietnamese, english] = locales.map((locale) => messages[locale].Terms.placeType[type])
    return { key: id, name: { vi: name, en }, others: [`${vietnamese} ${name}`, `${en} ${english}`] }
  })
  return {
    aidKind: terms((locale) => messages[locale].Terms.aidKind),
    status: terms((locale) => messages[locale].Terms.status),
    needKind: terms((locale) => messages[locale].Terms.needKind),
    counterpart: terms((locale) => messages[locale].Terms.counterpart),
    land: terms((locale) => messages[locale].Terms.land),
    approval: terms((locale) => messages[locale].Terms.approval),
    currency: terms((locale) => messages[locale].Desk.editor.currency),
    yes: ['yes', 'no'].map((key) => {
      const of = (locale: Locale) => messages[locale].Workbook[key === 'yes' ? 'yes' : 'no']
      return { key, name: { vi: of('vi'), en: of('en') }, others: key === 'yes' ? ['x', '1'] : ['0'] }
    }),
    field: own('fields'),
    agency: own('agencies'),
    theme: own('themes'),
    locality: localities,
    sdg: terms((locale) => messages[locale].Desk.sdg),
  }
}
