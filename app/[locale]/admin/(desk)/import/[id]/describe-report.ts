import { getTranslations } from 'next-intl/server'
import { listingNames } from '@/app/[locale]/admin/(desk)/listings/describe-listing'
import { describeField } from '@/components/desk/editor/describe-field'
import { editorAddress } from '@/components/desk/listing-address'
import type { WordedItem, WordedProblem } from '@/components/desk/workbook/worded-report'
import { sheetName } from '@/documents/workbook/sheet-name'
import { listingStates } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { presentNumber } from '@/domain/presenting/present-money'
import { type CellPlace, cellName } from '@/domain/workbook/workbook-cell'
import { getPathname } from '@/i18n/navigation'
import type { DeskImport } from '@/server/workbooks/import-desk'

/** The most fields that are told of one row. */
const fieldsTold = 8

/** What a check found, in the words of the desk's language. Rows that change nothing are left out. */
export async function describeReport(found: DeskImport, locale: Locale) {
  const [t, tGaps, tReport, tState, names] = await Promise.all([
    getTranslations('DeskWorkbook'),
    getTranslations('Gaps'),
    getTranslations('DeskWorkbook.report'),
    getTranslations('Desk.state'),
    listingNames(found.kind, locale),
  ])
  const { report } = found
  const placeOf = (place: CellPlace) => {
    const cell = cellName(place)
    if (place.sheet === '') return tReport('wholeFile')
    if (cell === null) return place.sheet
    return tReport('place', { sheet: place.sheet, cell, kind: place.column === undefined ? 'row' : 'cell' })
  }
  const worded = (name: string, value: string | number): string => {
    const state = name === 'state' && listingStates.find((one) => one === value)
    if (state) return tState(state).toLowerCase()
    return typeof value === 'number' && name !== 'row' ? presentNumber(value, locale) : String(value)
  }
  const problems = report.problems.map(({ kind, place, values }, index): WordedProblem => {
    const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(name, value)]))
    return { key: `${index}`, place: placeOf(place), text: t(`problem.${kind}`, { ...noWords, ...words }) }
  })
  const notes = report.notes.map(({ kind, place, text }) =>
    t(`note.${kind}`, { place: placeOf(place), text: kind === 'missing-table' ? sheetName(text) : text }),
  )
  const items = report.items
    .filter(({ change }) => change !== 'unchanged')
    .map(({ row, code, title, change, fields }): WordedItem => {
      const told = fields.map(({ path, locale: language }) => {
        const name = describeField(tGaps, names, path)
        return language ? `${name} (${tGaps(`language.${language}`)})` : name
      })
      const href = code && getPathname({ locale, href: editorAddress(found.kind, code) })
      const once = [...new Set(told)]
      return {
        row,
        code,
        href,
        title,
        change,
        fields: once.slice(0, fieldsTold),
        moreFields: Math.max(0, once.length - fieldsTold),
      }
    })
  return { problems, notes, items }
}

/** Every message is given what any of them may name. */
const noWords = {
  typed: '',
  min: '',
  max: '',
  keys: '',
  range: '',
  other: '',
  key: '',
  code: '',
  row: '',
  sheet: '',
  state: '',
  lists: sheetName('lists'),
}
