import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { colour, type } from './paper'

/** A column takes its `width` in points, or its `share` of what is left. Figures stand to the right. */
export type Column = { title: string; width?: number; share?: number; right?: boolean }

type Row = { key: string; cells: ReactNode[]; length?: number }

/**
 * A table whose head is repeated on every page that it runs over. `foot` stays with the last row. A row is kept whole
 * unless its text (`length`, in characters) is so long that a page might not hold it.
 */
export function Table({ columns, rows, foot }: { columns: Column[]; rows: Row[]; foot?: ReactNode }) {
  const last = rows.at(-1)
  const draw = (row: Row) => <TableRow key={row.key} columns={columns} row={row} />
  return (
    <View>
      <View style={{ ...line, paddingBottom: 3 }} fixed minPresenceAhead={1} wrap={false}>
        {columns.map((column) => (
          <View key={column.title} style={cellStyle(column)}>
            <Text style={{ ...type.label, textAlign: column.right ? 'right' : 'left' }}>{column.title}</Text>
          </View>
        ))}
      </View>
      {(foot ? rows.slice(0, -1) : rows).map(draw)}
      {foot && (
        <View wrap={false}>
          {last && draw(last)}
          {foot}
        </View>
      )}
    </View>
  )
}

/** A row of a table; also for feet, so that they stand in the same columns. */
export function TableRow({ columns, row }: { columns: Column[]; row: Row }) {
  return (
    <View style={{ ...line, paddingVertical: 4.5 }} wrap={(row.length ?? 0) > 900}>
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
