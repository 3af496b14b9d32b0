import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NeedView } from '@/domain/need/need-view'
import { Pill } from '../listing/pill'
import { ListingPlaces } from '../place/listing-places'
import { RichText } from '../text/rich-text'
import { NeedFacts } from './need-facts'
import { NeedOver } from './need-over'
import { NeedPanel } from './need-panel'
import { NeedPills } from './need-pills'

/** A need in full. `share` is the address of the page to take along. */
export function NeedArticle({ need, share }: { need: NeedView; share: ReactNode }) {
  const t = useTranslations('Needs')
  const { edition } = need
  return (
    <article className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23.25rem] lg:grid-rows-[auto_1fr]">
      <header>
        <div className="mb-4 flex flex-wrap gap-2">
          <NeedPills need={need} withState />
          {need.sample && <Pill tone="bronze">{t('sample')}</Pill>}
        </div>
        <h1 className="text-3xl sm:text-4xl">{edition.title}</h1>
        <p className="mt-4 max-w-measure text-base text-ink-2 sm:text-lg">{edition.summary}</p>
      </header>
      <div className="space-y-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="rounded-xl border border-line bg-surface p-6 shadow-card">
          <NeedPanel need={need} />
          <NeedFacts need={need} />
        </div>
        {share}
      </div>
      <div className="min-w-0">
        <NeedOver need={need} />
        {edition.details !== '' && (
          <section className="mb-11">
            <h2 className="mb-3 text-2xl">{t('details')}</h2>
            <RichText text={edition.details} />
          </section>
        )}
        <section>
          <h2 className="mb-3 text-2xl">{t('places')}</h2>
          <ListingPlaces
            listing={need}
            words={{
              title: t('mapTitle'),
              some: (provinces, places) => t('mapDescription', { provinces, places }),
              whole: (provinces) => t('mapProvinceWide', { provinces }),
            }}
          />
        </section>
      </div>
    </article>
  )
}
