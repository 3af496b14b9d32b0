import type { ImportChange } from '@/domain/workbook/import-report'

/** What stands in a report, in words. */
export type WordedProblem = { key: string; place: string; text: string }
export type WordedItem = {
  row: number
  code: string | null
  /** The editor of the listing, once there is one. */
  href: string | null
  title: string
  change: ImportChange
  fields: string[]
  moreFields: number
}
