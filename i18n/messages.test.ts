import compile from 'icu-minify/compile'
import format from 'icu-minify/format'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import en from '@/messages/en.json'
import vi from '@/messages/vi.json'

type Values = Record<string, string | number | ((chunks: unknown) => string)>

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}

function* messagesIn(value: object, path = ''): Generator<[path: string, message: string]> {
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') yield [path + name, inner]
    else yield* messagesIn(inner, `${path + name}.`)
  }
}

/** Something for every argument and mark-up of a message; numbers where it counts. */
function valuesFor(message: string, count: number): Values {
  const counted = [...message.matchAll(/\{(\w+), (?:plural|number|selectordinal)/g)].map(([, name = '']) => [
    name,
    count,
  ])
  const named = [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `[${name}]`])
  const selected = [...message.matchAll(/\{(\w+), select, (\w+)/g)].map(([, name = '', first = '']) => [
    name,
    count === 0 ? first : 'anything',
  ])
  const marks = [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => [
    name,
    (chunks: unknown) => `<${name}>${[chunks].flat().join('')}</${name}>`,
  ])
  return Object.fromEntries([...named, ...counted, ...selected, ...marks])
}

const inWords = (result: unknown) => [result].flat().join('')

test.each(locales)('Every message in %s says the same compiled as it was written, and never nothing', (locale) => {
  const messages = locale === 'vi' ? vi : en
  const t = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error
    },
  }) as unknown as { rich: (key: string, values: Values) => unknown }
  for (const [key, message] of messagesIn(messages)) {
    for (const count of [0, 1, 2, 1_234_567]) {
      const values = valuesFor(message, count)
      const compiled = format(compile(message), locale, values, { formatters })
      expect(inWords(compiled), key).toBe(inWords(t.rich(key, values)))
      // What says nothing is taken for a mistake, and its key is shown to the reader.
      expect(inWords(compiled), key).not.toBe('')
    }
  }
})
