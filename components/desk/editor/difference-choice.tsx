'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { EntryDifference, Side } from '@/domain/form/merge-entries'
import { describeField } from './describe-field'
import { useEditor } from './editor-context'
import { useValueWords } from './use-value-words'
import { WordChanges } from './word-changes'

type Props = {
  difference: EntryDifference
  chosen: Side | null
  /** Without it nothing can be chosen. */
  onChoose: ((side: Side) => void) | undefined
}

const sides = ['mine', 'theirs'] as const

/** One thing in which two versions differ, side by side, and the choice between them. */
export function DifferenceChoice({ difference, chosen, onChoose }: Props) {
  const t = useTranslations('DeskWriting.conflict')
  const tGaps = useTranslations('Gaps')
  const tLanguage = useTranslations('Desk.languages')
  const { names } = useEditor()
  const locale = useLocale()
  const words = useValueWords()
  const { path, name, kind, suggested } = difference
  const lang = /\.(vi|en)$/.exec(path)?.[1] as 'vi' | 'en' | undefined
  const [mine, theirs] = sides.map((side) => words(name, difference[side])) as [string, string]
  const text = (side: Side) => {
    if (difference[side].length === 0)
      return <span className="text-ink-2">{kind === 'row' ? t('noRow') : t('empty')}</span>
    if (kind === 'row') return <span className="whitespace-pre-line">{words(name, difference[side])}</span>
    return <WordChanges before={theirs} after={mine} side={side === 'mine' ? 'after' : 'before'} lang={lang} />
  }
  return (
    <li>
      <fieldset className="rounded-md border border-line-2 bg-surface p-3">
        <legend className="px-1 font-semibold">
          {describeField(tGaps, names[locale], name)}
          {lang && ` · ${tLanguage(lang)}`}
          {suggested === null && onChoose && <span className="font-normal text-rust"> · {t('both')}</span>}
        </legend>
        <div className="grid gap-3 md:grid-cols-2">
          {sides.map((side) => (
            <div
              key={side}
              className={`rounded-md border p-2.5 ${chosen === side ? 'border-pine bg-pine-soft/50' : 'border-line'}`}
            >
              {onChoose ? (
                <label className="mb-1 flex min-h-8 items-center gap-2 font-medium">
                  <input
                    type="radio"
                    // Not of the editor's form, which must not send it.
                    form="conflict"
                    name={`choice ${path}`}
                    checked={chosen === side}
                    onChange={() => onChoose(side)}
                    className="size-4.5 accent-pine"
                  />
                  {t(side)}
                </label>
              ) : (
                <p className="mb-1 font-medium">{t(side)}</p>
              )}
              <p className="max-h-60 overflow-y-auto break-words">{text(side)}</p>
            </div>
          ))}
        </div>
      </fieldset>
    </li>
  )
}
