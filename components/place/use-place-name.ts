import { useTranslations } from 'next-intl'
import type { Place } from '@/domain/place/place'

/** Names communes with what they are: "Xuân Đài commune", "Xã Xuân Đài". */
export function usePlaceName(): (place: Pick<Place, 'type' | 'name'>) => string {
  const t = useTranslations('Topics.placeNamed')
  return ({ type, name }) => t(type, { name })
}
