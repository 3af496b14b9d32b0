import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldProblem } from '@/domain/form/form-reader'

/** What was typed, with the version that the next save begins from. */
type Kept = { entries: FormEntries; lockVersion: number }

/** Why the last press of a button did not do all that it says; null before the first. */
export type ProjectEditorState =
  | (Kept & { kind: 'invalid'; problems: FieldProblem[] })
  /** Saved, and kept from publication by these fields. */
  | (Kept & { kind: 'incomplete'; errors: { id: string; message: string }[] })
  | (Kept & { kind: 'conflict'; theirs: number })
  | (Kept & { kind: 'unknown-key' })
  | null
