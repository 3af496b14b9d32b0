import ChevronDown from 'lucide-react/icons/chevron-down'
import { useTranslations } from 'next-intl'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import { partsOf } from './proposal-parts'
import { usePartName } from './use-part-name'

type Props = {
  edition: ProposalEdition
  /** Whether the page also tells what changed since the first publication. */
  changed: boolean
}

/** Leads to the parts of a long page; stays in sight beside them, and opens on demand on a phone. */
export function ProposalContents({ edition, changed }: Props) {
  const t = useTranslations('Proposal')
  const partName = usePartName()
  return (
    <nav aria-label={t('onThisPage')} className="lg:sticky lg:top-6 print:hidden">
      <details className="always-open-lg group rounded-xl border border-line bg-surface lg:rounded-none lg:border-0 lg:border-l-2 lg:bg-transparent lg:pl-5">
        <summary className="flex min-h-12 list-none items-center justify-between gap-3 px-6 text-sm font-semibold lg:min-h-0 lg:cursor-auto lg:px-0">
          {t('onThisPage')}
          <ChevronDown size={18} aria-hidden="true" className="transition-transform group-open:rotate-180 lg:hidden" />
        </summary>
        <ol className="px-6 pb-4 text-sm lg:mt-2 lg:px-0 lg:pb-0">
          {[
            ...partsOf(edition).map((part) => [part, partName(part)]),
            ...(changed ? [['changes', t('changes')]] : []),
          ].map(([part, name]) => (
            <li key={part}>
              <a href={`#${part}`} className="block py-1 text-ink-2 underline-offset-3 hover:text-pine hover:underline">
                {name}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
