import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility'
import { columnName } from '@/domain/workbook/workbook-cell'
import type { ColumnRule, PlannedSheet } from './workbook-plan'

/** The rows below the heads and keys. */
export const firstRow = 3

/** The rules of a sheet's columns as the element of SpreadsheetML that write-excel-file has no option for; empty without rules. */
export function drawValidations({ columns, rows, blank }: PlannedSheet): string {
  const last = firstRow + rows.length + blank - 1
  const drawn = columns.flatMap(({ rule }, column) => {
    const name = columnName(column)
    return rule && last >= firstRow ? [draw(rule, `${name}${firstRow}:${name}${last}`)] : []
  })
  return drawn.length === 0 ? '' : `<dataValidations count="${drawn.length}">${drawn.join('')}</dataValidations>`
}

function draw(rule: ColumnRule, range: string): string {
  // Excel takes at most 255 characters for a hint.
  const hint = sanitizeAttributeValue(rule.hint.slice(0, 250))
  const shared = `allowBlank="1" showInputMessage="1" prompt="${hint}" error="${hint}" sqref="${range}"`
  const element = (type: string, formulas: string, { strict = true, operator = '' } = {}) =>
    `<dataValidation type="${type}"${operator && ` operator="${operator}"`}${strict ? ' showErrorMessage="1"' : ''} ${shared}>${formulas}</dataValidation>`
  switch (rule.kind) {
    case 'list':
      return element('list', `<formula1>${sanitizeTextContent(rule.range)}</formula1>`, { strict: rule.strict })
    case 'whole':
      return element('whole', `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`)
    case 'amount':
      return element('decimal', `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`)
    case 'day':
      return element('date', '<formula1>36526</formula1>', { operator: 'greaterThanOrEqual' })
  }
}
