'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FormEntries } from '@/domain/form/form-entries'
import { compareEntries, type Side } from '@/domain/form/merge-entries'
import { presentMoment } from '@/domain/presenting/present-day'
import { Button } from '../../button/button'
import { buttonClass } from '../../button/button-class'
import { useScripted } from '../../form/use-scripted'
import { Notice } from '../notice'
import { DifferenceChoice } from './difference-choice'
import { useEditor } from './editor-context'
import type { OtherVersion } from './editor-state'

type Props = { mine: FormEntries; other: OtherVersion; editorHref: string }

/**
 * Both versions where they differ, after somebody else saved meanwhile. With script one chooses for each difference, and what
 * only one of the two changed is chosen already; without it one takes the whole of either.
 */
export function ConflictChoice({ mine, other, editorHref }: Props) {
  const t = useTranslations('DeskWriting.conflict')
  const locale = useLocale()
  const { base = null, resolve } = useEditor()
  const scripted = useScripted()
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const differences = compareEntries({ base, mine, theirs: other.entries })
  const open = differences.filter((one) => (choices[one.path] ?? one.suggested) === null)
  const time = presentMoment(new Date(other.at), locale)
  const title = other.by === null ? t('titleUnknown', { time }) : t('title', { name: other.by, time })
  return (
    <Notice tone="problem" title={title}>
      <p>{differences.length === 0 ? t('same') : t('text')}</p>
      <ol className="mt-4 space-y-4">
        {differences.map((one) => (
          <DifferenceChoice
            key={one.path}
            difference={one}
            chosen={choices[one.path] ?? one.suggested}
            onChoose={scripted ? (side) => setChoices({ ...choices, [one.path]: side }) : undefined}
          />
        ))}
      </ol>
      {scripted && differences.length > 0 && (
        <p role="status" className="mt-4 font-semibold">
          {t('choose', { count: open.length })}
        </p>
      )}
      <p className="mt-4 flex flex-wrap items-center gap-3">
        {scripted && resolve ? (
          <Button size="small" disabled={open.length > 0} onClick={() => resolve(other, choices)}>
            {t('save')}
          </Button>
        ) : (
          <button type="submit" name="overwrite" value={other.lockVersion} className={buttonClass('danger', 'small')}>
            {t('saveMine')}
          </button>
        )}
        <a href={editorHref} className={buttonClass('secondary', 'small')}>
          {t('takeTheirs')}
        </a>
      </p>
    </Notice>
  )
}
