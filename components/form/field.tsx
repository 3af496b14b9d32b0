import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** What every form part is told. `id` is the name when not given; `error` is a worded message, not a key. */
export type FieldProps = {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Marks the label "(optional)". */
  optional?: boolean
}

type Props = FieldProps & { children: ReactNode }

/** Label, hint and error around one control, which takes its names from `fieldAttributes`. */
export function Field({ name, id = name, label, hint, error, optional = false, children }: Props) {
  const t = useTranslations('Form')
  return (
    <div className={error ? 'border-l-4 border-rust pl-4' : ''}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-3"> {t('optional')}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** The hint and the error of a control or a group, under the ids that `aria-describedby` names. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1.5 text-sm font-semibold text-rust">
          {error}
        </p>
      )}
    </>
  )
}
