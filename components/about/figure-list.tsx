import { useTranslations } from 'next-intl'
import type { PageEdition } from '@/domain/site-page/site-page'

type Figure = PageEdition<'about'>['figures'][number]

/** Figures with the year and the source of each. */
export function FigureList({ figures }: { figures: Figure[] }) {
  const t = useTranslations('About')
  return (
    <dl className="grid gap-x-10 gap-y-7 sm:grid-cols-2">
      {figures.map(({ id, label, value, unit, year, source, url }) => (
        <div key={id} className="border-t-2 border-bronze pt-3">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd>
            <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
              <span className="font-heading text-2xl leading-tight font-semibold">{value}</span>
              <span className="text-sm text-ink-2">{unit}</span>
            </p>
            <p className="mt-2 text-xs text-ink-3">
              {year !== null && `${t('year', { year: String(year) })} · `}
              {t('source')}: {url ? <SourceLink url={url}>{source}</SourceLink> : source}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function SourceLink({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} rel="noopener" className="link">
      {children}
    </a>
  )
}
