import type { Cell } from 'write-excel-file/node'
import type { CellFormat, PlannedCell } from './workbook-plan'

/** A cell for write-excel-file; blank ones get their format too, so that what is typed there later is kept as it should be. */
export function drawCell(value: PlannedCell, format: CellFormat, height: number | null): Cell {
  const style = {
    alignVertical: 'top' as const,
    ...(height !== null && { height }),
    ...(format === 'text' && { wrap: true }),
    ...(format === 'id' && { textColor: '#8A938F' }),
  }
  if (value === null) return { ...style, type: typeOf(format), format: formats[format] }
  if (typeof value === 'number') {
    const whole = Number.isInteger(value)
    return { value, type: Number, format: format === 'amount' && !whole ? '#,##0.00' : formats[format], ...style }
  }
  if (typeof value === 'object')
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: formats[format], ...style }
  return { value: escapeText(value), type: String, format: '@', ...style }
}

function typeOf(format: CellFormat) {
  if (format === 'number' || format === 'amount') return Number
  return format === 'day' || format === 'month' ? Date : String
}

const formats: Record<CellFormat, string> = {
  text: '@',
  id: '@',
  number: '#,##0',
  amount: '#,##0',
  day: 'dd/mm/yyyy',
  month: 'mm/yyyy',
}

/** What Excel would take for one of its own escapes, and signs that XML cannot hold, are written as `_x005F_`. */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase()}_`)
}
