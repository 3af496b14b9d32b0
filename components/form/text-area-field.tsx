import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { fieldAttributes } from './field-attributes'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>

/** Several lines of text; grows with what is typed where the browser can. */
export function TextAreaField({ name, id = name, label, hint, error, optional, rows = 5, ...rest }: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...fieldAttributes({ id, hint, error })}
        name={name}
        rows={rows}
        className={`${controlClass(error)} field-sizing-content`}
        style={{ minHeight: `${rows * 1.6 + 1.4}rem` }}
        {...rest}
      />
    </Field>
  )
}
