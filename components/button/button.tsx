import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from './button-class'

type Props = ComponentProps<'button'> & { tone?: ButtonTone; size?: ButtonSize }

/** A plain button. It submits only when told `type="submit"`. */
export function Button({ tone, size, className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(tone, size)} ${className}`} {...rest} />
}
