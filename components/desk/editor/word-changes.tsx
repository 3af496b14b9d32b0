import { useTranslations } from 'next-intl'
import { wordDifference } from '@/domain/difference/word-difference'

type Props = {
  before: string
  after: string
  /** Which of the two is shown; without it both are, one within the other. */
  side?: 'before' | 'after'
  lang?: string | undefined
}

const looks = {
  removed: 'bg-rust-soft text-rust line-through decoration-1',
  added: 'bg-pine-soft text-pine underline decoration-1 underline-offset-2',
} as const

/** What differs between two texts, word by word; told by line and words as well as by colour. */
export function WordChanges({ before, after, side, lang }: Props) {
  const t = useTranslations('DeskWriting.conflict')
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  const runs = wordDifference(before, after)
    .filter(({ how }) => how !== hidden)
    .map((run, place) => ({ ...run, place }))
  return (
    <span lang={lang} className="whitespace-pre-line">
      {runs.map(({ text, how, place }) => {
        if (how === 'same') return <span key={place}>{text}</span>
        const Mark = how === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={place} className={looks[how]}>
            {!side && <span className="sr-only"> {t(how)}: </span>}
            {text}
          </Mark>
        )
      })}
    </span>
  )
}
