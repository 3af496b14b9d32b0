'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonSize, type ButtonTone, buttonClass } from '../button/button-class'

type Props = { children: ReactNode; tone?: ButtonTone; size?: ButtonSize; name?: string; value?: string }

/** Sends the form around it; says so while the answer is awaited, and takes no second press meanwhile. */
export function SubmitButton({ children, tone, size, name, value }: Props) {
  const t = useTranslations('Form')
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(tone, size)}
    >
      {pending ? t('sending') : children}
    </button>
  )
}
