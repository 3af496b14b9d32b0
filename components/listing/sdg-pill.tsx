import { useMessages, useTranslations } from 'next-intl'
import { Pill } from './pill'

/** A Sustainable Development Goal by its number; its name is there for those who point at it or hear it. */
export function SdgPill({ number }: { number: number }) {
  const t = useTranslations('Fields')
  const name = useSdgName()(number)
  return (
    <Pill>
      <span title={name}>{t('sdg', { number: String(number) })}</span>
      <span className="sr-only">: {name}</span>
    </Pill>
  )
}

/** Names the goals, 1 to 17. */
export function useSdgName(): (number: number) => string {
  const names: Record<string, string> = useMessages().Fields.sdgNames
  return (number) => names[number] ?? ''
}
