'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'

type Props = { pending: boolean; tone?: 'primary' | 'secondary'; size?: 'small' }

/** Saves the draft, and nothing more. */
export function SaveButton({ pending, tone = 'primary', size }: Props) {
  const t = useTranslations('Desk.editor')
  return (
    <button type="submit" name="intent" value="save" aria-disabled={pending} className={buttonClass(tone, size)}>
      {pending ? t('saving') : t('save')}
    </button>
  )
}
