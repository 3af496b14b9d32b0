/** How long a comment can be; what goes beyond is cut off, and the field takes no more. */
export const mostCommentLetters = 4000

/** A word about a document among staff. Names are null for accounts of the program. */
export type Comment = {
  id: string
  /** The lasting path of the field in the document, rows by their ids (`budget.b3.label.en`); empty for the whole. */
  field: string
  text: string
  by: string | null
  at: Date
  /** Null while it is open. */
  resolved: { by: string | null; at: Date } | null
}
