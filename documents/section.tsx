import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { type } from './paper'

/**
 * A part of a document with its heading, which the outline of the file lists and which never stands alone at the foot
 * of a page. The children must be the direct content, set apart by margins, for that to hold.
 */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const outline = { bookmark: title }
  return (
    <View {...outline}>
      <Text style={{ ...type.heading, marginBottom: 5 }} minPresenceAhead={1}>
        {title}
      </Text>
      {children}
    </View>
  )
}
