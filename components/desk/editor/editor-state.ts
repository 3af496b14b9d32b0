import type { FileProblem } from '@/domain/file/file-limits'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldProblem } from '@/domain/form/form-reader'
import type { Requirement } from '@/domain/lifecycle'
import type { Locale } from '@/domain/locale'
import type { ReviewMove } from '@/domain/review-move'

/** Something that was done; `at` is the moment as ISO text, `lockVersion` the version the form now stands on. */
type Done = { at: string; languages: Locale[]; lockVersion: number } & Sent &
  (
    | { kind: 'saved' | 'published' | 'incomplete' }
    /** Saved, and set to be published or withdrawn later. */
    | { kind: 'time-set' }
    /** Saved, and moved on in review. */
    | { kind: 'moved'; move: ReviewMove }
    /** Saved, but the move needs something that is not there. */
    | { kind: 'unmet'; requirement: Requirement }
    /** Saved, but not published: what was approved was another text. */
    | { kind: 'needs-review' }
  )

/** Something that was not saved. What was typed comes back, with the version the writer began from. */
type Kept = { entries: FormEntries; lockVersion: number } & Sent

/** Whether the form was sent by itself while somebody was writing, who must not be disturbed by the answer; and whether a notice of it stood there already. */
type Sent = { auto?: true; told?: true }

/** What somebody else saved meanwhile, as entries of the form; `by` is null for the program itself, `at` is ISO text. */
export type OtherVersion = { entries: FormEntries; lockVersion: number; by: string | null; at: string }

/** What came of the last press of a button in the editor; null before the first. */
export type EditorState =
  | Done
  | (Kept & { kind: 'invalid'; problems: FieldProblem[] })
  | (Kept & { kind: 'no-language' })
  /** The chosen file was not taken, and nothing else was done. */
  | (Kept & { kind: 'file-refused'; problem: FileProblem })
  /** `theirs` is the number of the version that somebody else saved meanwhile, `other` what it says. */
  | (Kept & { kind: 'conflict'; theirs: number; other?: OtherVersion })
  | (Kept & { kind: 'withdrawn'; at: string })
  /** Something beside the document was done. */
  | (Kept & { kind: 'commented' | 'comment-resolved' | 'comment-reopened' | 'time-cancelled' })
  /** A comment without words, or a time that cannot be set; `field` is the name of the control. */
  | (Kept & { kind: 'no-comment' | 'no-time'; field: string })
  | (Kept & { kind: 'signed-out' | 'forbidden' | 'unknown-key' | 'gone' | 'offline' })
  | null
