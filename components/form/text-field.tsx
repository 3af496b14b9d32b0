import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { fieldAttributes } from './field-attributes'

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>

/** One line of text, or whatever `type` says. */
export function TextField({ name, id = name, label, hint, error, optional, type = 'text', ...rest }: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...fieldAttributes({ id, hint, error })}
        name={name}
        type={type}
        className={controlClass(error)}
        {...rest}
      />
    </Field>
  )
}
