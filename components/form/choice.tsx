import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & { type: 'checkbox' | 'radio'; label: ReactNode }

/** One box or dot with its label; the whole line can be pressed. */
export function Choice({ type, label, className = '', ...rest }: Props) {
  return (
    <label className={`flex min-h-8 items-start gap-3 py-1 ${className}`}>
      <input type={type} className="mt-1 size-4.5 shrink-0 accent-pine" {...rest} />
      <span className="min-w-0 flex-1">{label}</span>
    </label>
  )
}
