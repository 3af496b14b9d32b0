import ChevronDown from 'lucide-react/icons/chevron-down'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = {
  name: string
  title: string
  /** How many of its values are chosen; a group in use is open. */
  chosen: number
  open: boolean
  children: ReactNode
}

/** One facet: a group of controls that folds under its title. */
export function FacetGroup({ name, title, chosen, open, children }: Props) {
  const t = useTranslations('Catalogue')
  return (
    <details id={`facet-${name}`} open={open || chosen > 0} className="group/facet border-t border-line">
      <summary className="flex min-h-12 list-none items-center gap-2 py-2.5 text-sm font-semibold">
        {title}
        {chosen > 0 && (
          <span className="rounded-full bg-pine-soft px-2 text-xs leading-5 font-semibold text-pine forced-colors:border">
            <span aria-hidden="true">{chosen}</span>
            <span className="sr-only">{t('filtersChosen', { count: chosen })}</span>
          </span>
        )}
        <ChevronDown
          size={17}
          aria-hidden="true"
          className="ml-auto shrink-0 transition-transform group-open/facet:rotate-180"
        />
      </summary>
      <fieldset className="pb-4">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}
