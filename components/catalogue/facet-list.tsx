import { useTranslations } from 'next-intl'
import type { FacetName } from '@/domain/catalogue/catalogue-query'
import { FacetChoices } from './facet-choices'
import type { FacetOption } from './facet-options'
import { useChoices } from './use-choices'

const most = 12
const shownAtFirst = 8

/** The values of a facet; a long list shows its beginning and what is chosen, and unfolds the rest. */
export function FacetList({ facet, options }: { facet: FacetName; options: readonly FacetOption[] }) {
  const t = useTranslations('Catalogue')
  const atFirst = options.length <= most ? options : options.filter((one, index) => index < shownAtFirst || one.chosen)
  const rest = options.filter((one) => !atFirst.includes(one))
  const toChoices = useChoices()
  return (
    <>
      <FacetChoices facet={facet} choices={toChoices(atFirst)} />
      {rest.length > 0 && (
        <details id={`more-${facet}`}>
          <summary className="link list-none py-1.5 text-sm">{t('more', { count: rest.length })}</summary>
          <FacetChoices facet={facet} choices={toChoices(rest)} />
        </details>
      )}
    </>
  )
}
