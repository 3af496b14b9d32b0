import type { TextPiece } from '@/domain/catalogue/catalogue-results'

/** A text in which the words that were looked for are marked. */
export function MarkedText({ pieces }: { pieces: readonly TextPiece[] }) {
  let at = 0
  return pieces.map(({ text, match }) => {
    const key = at
    at += text.length
    return match ? <mark key={key}>{text}</mark> : text
  })
}
