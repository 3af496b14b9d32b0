import type { FormProblem } from '../form/form-reader'
import type { CellPlace } from './workbook-cell'

/** Why something in a workbook cannot be taken. The page words it, and says what to do. */
export type WorkbookProblemKind =
  | FormProblem
  /** A formula that fails, with what it came to. */
  | 'cell-error'
  /** The name belongs to several of a list. */
  | 'ambiguous'
  | 'merged'
  | 'no-table'
  | 'both-kinds'
  | 'table-twice'
  | 'no-code-column'
  | 'column-twice'
  | 'unknown-code'
  | 'other-kind'
  | 'code-twice'
  | 'code-without-row'
  | 'code-missing'
  | 'code-too-long'
  | 'no-title'
  | 'same-title'
  | 'same-row-twice'
  | 'may-not-save'
  | 'unknown-key'

export type WorkbookProblem = {
  kind: WorkbookProblemKind
  place: CellPlace
  /** What the words for it may need: what stood there, limits, a code. */
  values: Record<string, string | number>
}

/** Something that was passed over, and that the person may want to know: a column or sheet that no listing has. */
export type WorkbookNote = {
  kind: 'unknown-column' | 'unknown-sheet' | 'missing-table' | 'missing-columns'
  place: CellPlace
  text: string
}
