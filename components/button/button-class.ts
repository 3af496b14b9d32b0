export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'medium' | 'small'

const sizes: Record<ButtonSize, string> = {
  medium: 'min-h-11 px-4 py-2 text-sm',
  small: 'min-h-9 px-3 py-1 text-sm',
}

const tones: Record<ButtonTone, string> = {
  primary: 'border-pine bg-pine text-white hover:border-pine-deep hover:bg-pine-deep',
  secondary: 'border-line-2 bg-surface text-ink hover:border-line-3 hover:bg-paper',
  quiet: 'border-transparent bg-transparent text-pine hover:bg-pine-soft',
  danger: 'border-rust bg-rust text-white hover:brightness-90',
}

/** The classes of a button, for links and buttons alike. One primary button to a screen. */
export function buttonClass(tone: ButtonTone = 'primary', size: ButtonSize = 'medium'): string {
  return `button ${sizes[size]} ${tones[tone]}`
}
