import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { colour, type } from './paper'

/** A column takes its `width` in points, or its `share` of what is left. Figures stand to the right. */
export type Column = { title: string; width?: number; share?: number; right?: boolean }

/** `lines` is the most lines that a cell may take: see `linesOf`. */
export type Row = { key: string; cells: ReactNode[]; lines: number }

/**
 * A table whose head is repeated on every page that it runs over. At least two rows stand on either side of a break, and
 * the `foot` stays with the last. Rows are kept whole unless a page might not hold them.
 *
 * The table must be the last thing of its section and not in a box of its own: the head is repeated until the box around
 * it ends, and the section's heading keeps only what stands in the same box with it.
 */
export function Table({ columns, rows, foot = [] }: { columns: Column[]; rows: Row[]; foot?: Row[] }) {
  const { first, between, last } = groupsOf(rows, foot)
  const draw = (row: Row) => <TableRow key={row.key} columns={columns} row={row} />
  return (
    <>
      <View style={{ ...line, paddingBottom: 3 }} fixed wrap={false}>
        {columns.map((column) => (
          <View key={column.title} style={cellStyle(column)}>
            <Text style={{ ...type.label, textAlign: column.right ? 'right' : 'left' }}>{column.title}</Text>
          </View>
        ))}
      </View>
      <View wrap={!fitsPage(first)}>{first.map(draw)}</View>
      {between.map(draw)}
      {last.length > 0 && <View wrap={!fitsPage(last)}>{last.map(draw)}</View>}
    </>
  )
}

/**
 * The points that a heading keeps beside it before such a table: those of the head and of the rows that stay together
 * below it. At most a third of a page, so that a heading never asks for more than a page can give.
 */
export function tableAhead(rows: Row[], foot: Row[] = []): number {
  const height = groupsOf(rows, foot).first.reduce((sum, row) => sum + row.lines * 13.5 + 9, 18)
  return Math.min(height, 260)
}

/** The lines that a text takes at most in a column into which `limit` characters surely fit. */
export function linesOf(text: string, limit: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / limit)), 0)
}

function groupsOf(rows: Row[], foot: Row[]) {
  if (rows.length <= 3) return { first: [...rows, ...foot], between: [], last: [] }
  return { first: rows.slice(0, 2), between: rows.slice(2, -2), last: [...rows.slice(-2), ...foot] }
}

function fitsPage(rows: Row[]): boolean {
  return rows.reduce((lines, row) => lines + row.lines, 0) <= 24
}

function TableRow({ columns, row }: { columns: Column[]; row: Row }) {
  return (
    <View style={{ ...line, paddingVertical: 3.9 }} wrap={!fitsPage([row])}>
      {columns.map((column, i) => (
        <View key={column.title} style={cellStyle(column)}>
          {row.cells[i]}
        </View>
      ))}
    </View>
  )
}

const line = { flexDirection: 'row', gap: 12, borderBottomWidth: 0.6, borderBottomColor: colour.line } as const

function cellStyle({ width, share }: Column) {
  return width ? { width } : { flexGrow: share ?? 1, flexBasis: 0 }
}
