import { useLocale, useTranslations } from 'next-intl'
import type { ButtonSize } from '../button/button-class'
import { SaveToggle } from './save-toggle'

type Props = { code: string; title: string; size?: ButtonSize; compact?: boolean }

/** Puts a proposal on the reader's list. */
export function SaveButton({ code, title, size = 'medium', compact = false }: Props) {
  const t = useTranslations('Saved.live')
  const words = { save: t('save'), saved: t('saved') }
  return <SaveToggle code={code} locale={useLocale()} title={title} words={words} size={size} compact={compact} />
}
