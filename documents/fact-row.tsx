import { Text, View } from '@react-pdf/renderer'
import { colour, type } from './paper'

/** A fact; a note on it stands small below its name. */
export type Fact = { label: string; value: string | null; note?: string | null }

/** A fact with its name before it; nothing when there is no fact. */
export function FactRow({ fact: { label, value, note }, labelWidth }: { fact: Fact; labelWidth: number }) {
  if (!value) return null
  return (
    <View style={factRow} wrap={value.length > 600}>
      <View style={{ width: labelWidth }}>
        <Text style={{ ...type.label, lineHeight: 1.66 }}>{label}</Text>
        {note && <Text style={{ ...type.label, fontSize: 6.5, lineHeight: 1.35 }}>{note}</Text>}
      </View>
      <Text style={{ ...type.cell, flex: 1 }}>{value}</Text>
    </View>
  )
}

/**
 * Facts under fine lines. The first cell of such a row must be a box, not bare text: a box goes on to the next page
 * with its row and keeps the other cell in its column; text that has ended does not, and as high as its row cannot.
 */
export const factRow = {
  flexDirection: 'row',
  gap: 10,
  paddingVertical: 3.5,
  borderTopWidth: 0.6,
  borderTopColor: colour.line,
} as const
