'use client'

import { useTranslations } from 'next-intl'
import { entry } from '@/domain/form/form-entries'
import { buttonClass } from '../../button/button-class'
import { TextField } from '../../form/text-field'
import { useEditor } from '../editor/editor-context'
import { type Review, reviewPrefix } from './review'

type Props = { move: 'publish' | 'withdraw'; review: Review; pending: boolean }

/** A date and time at which the program publishes or withdraws: to be set, or changed where one is set. */
export function SetTimeChoice({ move, review, pending }: Props) {
  const t = useTranslations('DeskReview.times')
  const { entries, refusedTime = null } = useEditor()
  const set = review.times.find((one) => one.move === move && one.refusal === null)
  const name = `${reviewPrefix}at:${move}`
  const error = refusedTime === name ? t('noTime') : undefined
  return (
    <details open={error !== undefined} className="rounded-md border border-line-2 px-3 py-2">
      <summary className="py-1 font-semibold">{t(set ? `change.${move}` : `set.${move}`)}</summary>
      <div className="mt-2 space-y-2.5 pb-1">
        <TextField
          key={set?.value}
          name={name}
          type="datetime-local"
          label={t('at')}
          hint={t('hint')}
          error={error}
          defaultValue={error ? entry(entries, name) : (set?.value ?? '')}
        />
        {move === 'publish' && <p className="text-ink-2">{t('publishText')}</p>}
        <button
          type="submit"
          name="intent"
          value={`set-time:${move}`}
          aria-disabled={pending}
          className={buttonClass('secondary', 'small')}
        >
          {t(`confirm.${move}`)}
        </button>
      </div>
    </details>
  )
}
