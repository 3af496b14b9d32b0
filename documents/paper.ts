import { StyleSheet } from '@react-pdf/renderer'
import { sans, serif } from './font-families'

/** The colours of the house on white paper. */
export const colour = {
  ink: '#15221F',
  quiet: '#465651',
  faint: '#66746F',
  line: '#E3E0D6',
  pine: '#0F4C43',
  pineSoft: '#E7F1EE',
  bronze: '#8F5417',
  bronzeLine: '#E2C9A8',
  bronzeSoft: '#F6ECDF',
}

/** A4 in points, with the white space at both sides. */
export const sheet = { width: 595.28, height: 841.89, side: 50 }

/** Styles of text. A line height always stands beside its size: the renderer reckons it from nothing else. */
export const type = StyleSheet.create({
  title: { fontFamily: serif, fontWeight: 600, fontSize: 25, lineHeight: 1.2, color: colour.ink },
  lead: { fontFamily: sans, fontSize: 11.5, lineHeight: 1.55, color: colour.quiet },
  heading: { fontFamily: serif, fontWeight: 600, fontSize: 14.5, lineHeight: 1.3, color: colour.ink },
  subheading: { fontFamily: sans, fontWeight: 600, fontSize: 9.5, lineHeight: 1.4, color: colour.ink },
  body: { fontFamily: sans, fontSize: 9.5, lineHeight: 1.54, color: colour.ink },
  cell: { fontFamily: sans, fontSize: 9.5, lineHeight: 1.4, color: colour.ink },
  label: { fontFamily: sans, fontSize: 8, lineHeight: 1.4, color: colour.faint },
  /** Figures of one width, which stand under each other in a column. */
  amount: { fontFamily: serif, fontSize: 10.5, lineHeight: 1.27, color: colour.ink },
  figure: { fontFamily: serif, fontWeight: 600, fontSize: 16.5, lineHeight: 1.3, color: colour.ink },
})
