import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { colour, type } from './paper'

/**
 * A part of a document with its heading, which the outline of the file lists. The heading stands on the same page as the
 * `ahead` points that follow it: two lines of text, unless told otherwise.
 */
export function Section({ title, ahead = 34, children }: { title: string; ahead?: number; children: ReactNode }) {
  const outline = { bookmark: title }
  return (
    <View style={mayBreakBefore}>
      <Text style={{ ...type.heading, marginBottom: 4 }} minPresenceAhead={ahead} {...outline}>
        {title}
      </Text>
      {children}
    </View>
  )
}

/**
 * The renderer keeps a heading with what follows only where it sees a place to break before it, and within a box it sees
 * none before the first thing. This hair of space is such a place.
 */
export const mayBreakBefore = { paddingTop: 0.01 }

/** A small heading within a part. */
export function Subheading({ children }: { children: ReactNode }) {
  return (
    <Text style={{ ...type.subheading, color: colour.ink, marginBottom: 3 }} minPresenceAhead={34}>
      {children}
    </Text>
  )
}
