import { useTranslations } from 'next-intl'
import type { NeedKind } from '@/domain/need/need-content'
import type { NeedState } from '@/domain/need/need-state'
import { Pill, type PillTone } from '../listing/pill'

type Props = { need: { state: NeedState; edition: { urgent: boolean; needKind: NeedKind | null } } }

const kindTones: Record<NeedKind, PillTone> = {
  goods: 'sky',
  expertise: 'sky',
  'small-grant': 'bronze',
  emergency: 'rust',
}
const stateTones: Record<NeedState, PillTone> = { open: 'pine', 'partly-met': 'pine', met: 'plain', expired: 'plain' }

/** What kind of need it is, whether it is urgent, and how far it is met. That it is open goes without saying. */
export function NeedPills({ need: { state, edition } }: Props) {
  const t = useTranslations('Needs')
  const terms = useTranslations('Terms.needKind')
  const { needKind } = edition
  const over = state === 'met' || state === 'expired'
  const urgent = edition.urgent && !over
  return (
    <>
      {urgent && <Pill tone="rust">{t('urgent')}</Pill>}
      {needKind && !(urgent && needKind === 'emergency') && <Pill tone={kindTones[needKind]}>{terms(needKind)}</Pill>}
      {state !== 'open' && <Pill tone={stateTones[state]}>{t(`state.${state}`)}</Pill>}
    </>
  )
}
