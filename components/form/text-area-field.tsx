import type { ComponentProps, ReactNode } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { fieldAttributes } from './field-attributes'
import { TextArea } from './text-area'

type Props = FieldProps &
  Omit<ComponentProps<'textarea'>, keyof FieldProps> & {
    /** What stands between the label and the text. */
    tools?: ReactNode
  }

/** Several lines of text; grows with what is typed where the browser can. */
export function TextAreaField({ name, id = name, label, hint, error, optional, rows = 5, tools, ...rest }: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      {tools}
      <TextArea
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
