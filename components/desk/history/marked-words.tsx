import { type Run, wordDifference } from '@/domain/difference/word-difference'

type Props = { before: string; after: string; side: 'before' | 'after' }

/** One of two texts with the words marked that the other does not have. */
export function MarkedWords({ before, after, side }: Props) {
  const hidden: Run['how'] = side === 'before' ? 'added' : 'removed'
  const runs = wordDifference(before, after).filter(({ how }) => how !== hidden)
  return (
    <span className="whitespace-pre-line">
      {runs.map(({ text, how }, index) => {
        const key = `${index} ${how}`
        if (how === 'same') return <span key={key}>{text}</span>
        if (how === 'removed') {
          return (
            <del key={key} className="bg-rust-soft text-rust print-colour">
              {text}
            </del>
          )
        }
        return (
          <ins key={key} className="bg-pine-soft text-pine-deep print-colour">
            {text}
          </ins>
        )
      })}
    </span>
  )
}
