'use client'

import { useEffect, useRef } from 'react'

type FieldError = { id: string; message: string }
type Props = { title: string; errors: readonly FieldError[] }

/** What has to be put right, before the form, each line leading to its field. Draws nothing when there is no error. */
export function ErrorSummary({ title, errors }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  // A reader who pressed the button at the foot of the form would not see what appears at its head.
  useEffect(() => summary.current?.focus(), [])
  if (errors.length === 0) return null
  return (
    <div ref={summary} role="alert" tabIndex={-1} className="mb-8 rounded-lg border-2 border-rust bg-rust-soft p-5">
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} className="font-semibold text-rust underline underline-offset-3">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
