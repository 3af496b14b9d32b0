'use client'

import type { ReactNode } from 'react'
import { buttonClass } from '../../button/button-class'
import { SaveButton } from './save-button'

type Props = { pending: boolean; mayPublish: boolean /** What the second button says. */; children: ReactNode }

/** Saves the draft; and, for whoever may, saves and publishes it in both languages. */
export function SaveAndPublish({ pending, mayPublish, children }: Props) {
  return (
    <>
      <SaveButton pending={pending} tone={mayPublish ? 'secondary' : 'primary'} size="small" />
      {mayPublish && (
        <button
          type="submit"
          name="intent"
          value="publish"
          aria-disabled={pending}
          className={buttonClass('primary', 'small')}
        >
          {children}
        </button>
      )}
    </>
  )
}
