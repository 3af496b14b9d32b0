import { useTranslations } from 'next-intl'
import type { NeedKind } from '@/domain/need/need-content'
import type { NeedState } from '@/domain/need/need-state'
import { Pill, type PillTone } from '../listing/pill'

type Props = {
  need: { state: NeedState; edition: { urgent: boolean; needKind: NeedKind | null } }
  /** Whether to say how far it is met, too; a list shows that otherwise. */
  withState?: boolean
}

const kindTones: Record<NeedKind, PillTone> = {
  goods: 'sky',
  expertise: 'sky',
  'small-grant': 'bronze',
  emergency: 'rust',
}
const stateTones: Record<NeedState, PillTone> = { open: 'pine', 'partly-met': 'pine', met: 'plain', expired: 'plain' }

/** What kind of need it is, and whether it is urgent. */
export function NeedPills({ need: { state, edition }, withState = false }: Props) {
  const t = useTranslations('Needs')
  const terms = useTranslations('Terms.needKind')
  const { needKind } = edition
  const over = state === 'met' || state === 'expired'
  const urgent = edition.urgent && !over
  return (
    <>
      {urgent && <Pill tone="rust">{t('urgent')}</Pill>}
      {needKind && !(urgent && needKind === 'emergency') && <Pill tone={kindTones[needKind]}>{terms(needKind)}</Pill>}
      {withState && <Pill tone={stateTones[state]}>{t(`state.${state}`)}</Pill>}
    </>
  )
}
