import { useLocale, useTranslations } from 'next-intl'
import type { FacetName } from '@/domain/catalogue/catalogue-query'
import { presentNumber } from '@/domain/presenting/present-money'

type Props = { facet: FacetName; value: string; label: string; count: number; chosen: boolean }

/**
 * One value of a facet with the number of proposals that have it. One without any can still be chosen. There are
 * hundreds on a page, so each is as few letters as can be; the looks are in the style sheet.
 */
export function FacetChoice({ facet, value, label, count, chosen }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  return (
    <label className={count === 0 && !chosen ? 'facet facet-none' : 'facet'}>
      <input type="checkbox" name={facet} value={value} defaultChecked={chosen} />
      <span>{label}</span>
      <small>
        {presentNumber(count, locale)}
        <i> {t('counted', { count })}</i>
      </small>
    </label>
  )
}
