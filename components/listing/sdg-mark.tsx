import { useTranslations } from 'next-intl'
import { sdgColour } from '@/domain/sdg/sdg-colour'
import { useSdgName } from './sdg-pill'

/** A Sustainable Development Goal: its number in the goal's own colour, and its name. Drawn here; no emblem of the UN. */
export function SdgMark({ number }: { number: number }) {
  const t = useTranslations('Fields')
  const name = useSdgName()(number)
  const { background, text } = sdgColour(number)
  return (
    <span className="flex items-start gap-2.5">
      <span
        className="inline-flex h-6 min-w-7 shrink-0 items-center justify-center rounded-sm px-1 text-xs leading-none font-semibold print-colour forced-colors:border"
        style={{ backgroundColor: background, color: text }}
      >
        <span className="sr-only">{t('sdg', { number: String(number) })}: </span>
        <span aria-hidden="true">{number}</span>
      </span>
      <span>{name}</span>
    </span>
  )
}
