import { useTranslations } from 'next-intl'
import { presentDay } from '@/domain/presenting/present-day'
import type { ProposalVersion } from '@/domain/proposal/edition-change'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { VersionChanges } from './version-changes'

type Props = { proposal: ProposalView; versions: ProposalVersion[] }

/** What changed since the first publication, version by version, the newest open. Draws nothing when nothing did. */
export function ProposalChanges({ proposal: { locale, firstPublishedOn }, versions }: Props) {
  const t = useTranslations('Proposal')
  if (versions.length === 0) return null
  const inOrder = versions.map((version, index) => ({ ...version, number: versions.length + 1 - index }))
  return (
    <section id="changes" aria-labelledby="changes-title" className="mb-11">
      <h2 id="changes-title" className="mb-2 text-2xl">
        {t('changes')}
      </h2>
      <p className="mb-4 max-w-measure text-sm text-ink-2">
        {t('changesLead', { day: presentDay(firstPublishedOn, locale), count: versions.length })}
      </p>
      {inOrder.map(({ number, publishedOn, changes }, index) => (
        <details key={number} open={index === 0} className="fold border-t border-line py-2 last:border-b">
          <summary>
            <h3 className="font-body font-semibold">{presentDay(publishedOn, locale)}</h3>
            <span className="font-normal text-ink-2">{t('changeCount', { count: changes.length })}</span>
          </summary>
          <VersionChanges changes={changes} />
        </details>
      ))}
    </section>
  )
}
