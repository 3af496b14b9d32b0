import { useTranslations } from 'next-intl'

type Props = { names: readonly string[]; provinceWide: boolean; most?: number }

/** Where a proposal happens, in a few words. */
export function PlaceNames({ names, provinceWide, most = 3 }: Props) {
  const t = useTranslations('Catalogue')
  const terms = useTranslations('Terms')
  if (provinceWide || names.length === 0) return terms('provinceWide')
  const shown = names.length === most + 1 ? names : names.slice(0, most)
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` ${t('morePlaces', { count: more })}` : ''}`
}
