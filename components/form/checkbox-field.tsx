import type { ComponentProps } from 'react'
import { Choice } from './choice'
import { FieldNotes, type FieldProps } from './field'
import { fieldAttributes } from './field-attributes'

type Props = Omit<FieldProps, 'optional'> & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>

/** A single yes or no. */
export function CheckboxField({ name, id = name, label, hint, error, ...rest }: Props) {
  return (
    <div className={error ? 'border-l-4 border-rust pl-4' : ''}>
      <FieldNotes id={id} hint={hint} error={error} />
      <Choice type="checkbox" label={label} {...fieldAttributes({ id, hint, error })} name={name} {...rest} />
    </div>
  )
}
