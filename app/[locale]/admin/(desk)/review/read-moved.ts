import type { EditorState } from '@/components/desk/editor/editor-state'
import type { Requirement } from '@/domain/lifecycle'
import { reviewMoves } from '@/domain/review-move'

type Address = Record<string, string | string[] | undefined>
type Moved = Extract<EditorState, { kind: 'moved' | 'unmet' }>

const requirements: readonly Requirement[] = [
  'comment',
  'one-language-complete',
  'languages-complete',
  'public',
  'not-public',
]

/** What came of a move just before, as the address tells a browser without script; null when none was made. */
export function readMoved(
  address: Address,
  done: Pick<Moved, 'at' | 'languages' | 'lockVersion'>,
): Exclude<EditorState, null> | null {
  const move = reviewMoves.find((one) => one === address.move)
  if (address.done === 'moved') return move ? { kind: 'moved', move, ...done } : null
  const requirement = requirements.find((one) => one === address.need)
  return address.done === 'unmet' && requirement ? { kind: 'unmet', requirement, ...done } : null
}
