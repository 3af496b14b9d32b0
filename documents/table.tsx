import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { colour, type } from './paper'

/** A column takes its `width` in points, or its `share` of what is left. Figures stand to the right. */
export type Column = { title: string; width?: number; share?: number; right?: boolean }

/** `length` is that of the longest text in characters, counted in a column of full width. */
export type Row = { key: string; cells: ReactNode[]; length?: number }

/**
 * A table whose head is repeated on every page that it runs over. At least two rows stand on either side of a break, and
 * `foot` stays with the last. A row is kept whole unless its text is so long that a page might not hold it.
 */
export function Table({ columns, rows, foot }: { columns: Column[]; rows: Row[]; foot?: ReactNode }) {
  const draw = (row: Row) => <TableRow key={row.key} columns={columns} row={row} />
  const first = rows.length > 3 ? rows.slice(0, 2) : rows
  const last = rows.slice(Math.max(first.length, rows.length - 2))
  const between = rows.slice(first.length, rows.length - last.length)
  return (
    <Whole>
      <View style={{ ...line, paddingBottom: 3 }} fixed wrap={false}>
        {columns.map((column) => (
          <View key={column.title} style={cellStyle(column)}>
            <Text style={{ ...type.label, textAlign: column.right ? 'right' : 'left' }}>{column.title}</Text>
          </View>
        ))}
      </View>
      <View wrap={first.some(isLong)}>
        {first.map(draw)}
        {last.length === 0 && foot}
      </View>
      {between.map(draw)}
      {last.length > 0 && (
        <View wrap={last.some(isLong)}>
          {last.map(draw)}
          {foot}
        </View>
      )}
    </Whole>
  )
}

/**
 * A column within a row: the renderer lets a column break at once below a heading that asked for more to follow, but not
 * a row. Around everything whose first lines must not stay behind alone.
 */
export function Whole({ children }: { children: ReactNode }) {
  return (
    <View style={{ flexDirection: 'row' }}>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  )
}

/** The points that a heading keeps beside it before a table: the head and two rows. */
export const tableAhead = 84

/** A row of a table; also for feet, so that they stand in the same columns. */
export function TableRow({ columns, row }: { columns: Column[]; row: Row }) {
  return (
    <View style={{ ...line, paddingVertical: 4.5 }} wrap={isLong(row)}>
      {columns.map((column, i) => (
        <View key={column.title} style={cellStyle(column)}>
          {row.cells[i]}
        </View>
      ))}
    </View>
  )
}

function isLong(row: Row): boolean {
  return (row.length ?? 0) > 900
}

const line = { flexDirection: 'row', gap: 12, borderBottomWidth: 0.6, borderBottomColor: colour.line } as const

function cellStyle({ width, share }: Column) {
  return width ? { width } : { flexGrow: share ?? 1, flexBasis: 0 }
}
