import { messages } from '@/i18n/messages'

type SheetKey = keyof (typeof messages)['vi']['Workbook']['sheets']

/** What a sheet is called, in both languages; Excel allows 31 characters and no stroke. */
export function sheetName(table: string): string {
  const key = Object.keys(messages.vi.Workbook.sheets).find((one): one is SheetKey => one === table)
  if (!key) throw new Error(`No sheet is called ${table}.`)
  return `${messages.vi.Workbook.sheets[key]} - ${messages.en.Workbook.sheets[key]}`
}
