import type { ComponentProps } from 'react'
import { controlClass } from './control-class'
import { Field, type FieldProps } from './field'
import { fieldAttributes } from './field-attributes'

type Option = { value: string; label: string }
type Props = FieldProps & Omit<ComponentProps<'select'>, keyof FieldProps> & { options: readonly Option[] }

/** One choice from a list. Give a first option with an empty value where nothing may be chosen. */
export function SelectField({ name, id = name, label, hint, error, optional, options, ...rest }: Props) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} optional={optional}>
      <select {...fieldAttributes({ id, hint, error })} name={name} className={controlClass(error)} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
