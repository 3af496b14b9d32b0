import { useTranslations } from 'next-intl'
import type { InquiryState } from '@/domain/inquiry/inquiry'
import { Pill } from '../../listing/pill'

const tones = { new: 'bronze', answered: 'pine', closed: 'plain' } as const

/** How far a contact request has been dealt with. */
export function InquiryPill({ state }: { state: InquiryState }) {
  const t = useTranslations('Desk.inquiries')
  return <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>
}
