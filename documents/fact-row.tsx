import { Text, View } from '@react-pdf/renderer'
import { colour, type } from './paper'

export type Fact = { label: string; value: string | null }

/** A fact with its name before it; nothing when there is no fact. */
export function FactRow({ fact: { label, value }, labelWidth }: { fact: Fact; labelWidth: number }) {
  if (!value) return null
  return (
    <View style={factRow} wrap={value.length > 600}>
      <Text style={{ ...type.label, width: labelWidth, lineHeight: 1.66 }}>{label}</Text>
      <Text style={{ ...type.cell, flex: 1 }}>{value}</Text>
    </View>
  )
}

/** Not stretched: a label as high as its fact could not be cut where a long list of places runs over to the next page. */
export const factRow = {
  flexDirection: 'row',
  alignItems: 'flex-start',
  gap: 10,
  paddingVertical: 3.5,
  borderTopWidth: 0.6,
  borderTopColor: colour.line,
} as const
