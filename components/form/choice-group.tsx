import type { ReactNode } from 'react'
import { Choice } from './choice'
import { FieldNotes, type FieldProps } from './field'
import { fieldAttributes } from './field-attributes'

type Option = { value: string; label: ReactNode }
type Props = Omit<FieldProps, 'optional'> & {
  type: 'checkbox' | 'radio'
  options: readonly Option[]
  /** The values that are chosen at first. */
  chosen: readonly string[]
  disabled?: boolean
}

/** Several boxes, or dots of which one counts, under one legend. The first control has the group's id. */
export function ChoiceGroup({ name, id = name, type, label, hint, error, options, chosen, disabled }: Props) {
  const { 'aria-describedby': describedBy } = fieldAttributes({ id, hint, error })
  return (
    <fieldset aria-describedby={describedBy} className={error ? 'border-l-4 border-rust pl-4' : ''}>
      <legend className="mb-1.5 block text-sm font-semibold">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={index === 0 ? id : `${id}-${index + 1}`}
          type={type}
          name={name}
          value={option.value}
          label={option.label}
          defaultChecked={chosen.includes(option.value)}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
        />
      ))}
    </fieldset>
  )
}
