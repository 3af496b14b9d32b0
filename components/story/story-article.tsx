import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StoryView } from '@/domain/story/story-view'
import { Cover } from '../art/cover'
import { AttachmentList } from '../file/attachment-list'
import { CoverPhoto } from '../file/cover-photo'
import { PhotoGallery } from '../file/photo-gallery'
import { Pill } from '../listing/pill'
import { ListingPlaces } from '../place/listing-places'
import { RichText } from '../text/rich-text'
import { ResultTable } from './result-table'
import { StoryFacts } from './story-facts'
import { StoryFigures } from './story-figures'
import { Voice } from './voice'

/** A story in full. `share` is the address of the page to take along. */
export function StoryArticle({ story, share }: { story: StoryView; share: ReactNode }) {
  const t = useTranslations('Stories')
  const files = useTranslations('Files')
  const { code, edition, field } = story
  const { voices, results, photos, documents } = edition
  const [cover, ...others] = photos
  return (
    <article className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23.25rem] lg:grid-rows-[auto_1fr]">
      <header>
        {story.sample && (
          <p className="mb-4">
            <Pill tone="bronze">{t('sample')}</Pill>
          </p>
        )}
        <h1 className="text-3xl sm:text-4xl">{edition.title}</h1>
        <p className="mt-4 max-w-measure text-base text-ink-2 sm:text-lg">{edition.summary}</p>
        {cover ? (
          <CoverPhoto photo={cover} className="mt-7" />
        ) : (
          field && <Cover code={code} field={field} className="mt-7 hidden h-56 rounded-xl lg:block print:hidden" />
        )}
      </header>
      <div className="space-y-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="rounded-xl border border-line bg-surface p-6 shadow-card">
          <StoryFacts story={story} />
        </div>
        {share}
      </div>
      <div className="min-w-0 space-y-11">
        {edition.figures.length > 0 && (
          <section aria-label={t('figures')} className="border-y border-line py-6">
            <StoryFigures figures={edition.figures} />
          </section>
        )}
        {(['problem', 'done'] as const).map(
          (part) =>
            edition[part] !== '' && (
              <Part key={part} title={t(part)}>
                <RichText text={edition[part]} />
              </Part>
            ),
        )}
        {results.length > 0 && (
          <Part title={t('results')}>
            <ResultTable results={results} />
          </Part>
        )}
        {voices.length > 0 && (
          <Part title={t('voices')}>
            <div className="space-y-7 rounded-xl bg-bronze-soft p-6 print-colour sm:p-8">
              {voices.map((voice) => (
                <Voice key={voice.id} voice={voice} />
              ))}
              <p className="text-xs text-ink-2">{t('consent')}</p>
            </div>
          </Part>
        )}
        {others.length > 0 && (
          <Part title={files('photos')}>
            <PhotoGallery photos={others} />
          </Part>
        )}
        {documents.length > 0 && (
          <Part title={files('documents')}>
            <AttachmentList documents={documents} />
          </Part>
        )}
        <Part title={t('places')}>
          <ListingPlaces
            listing={story}
            words={{
              title: t('mapTitle'),
              some: (provinces, places) => t('mapDescription', { provinces, places }),
              whole: (provinces) => t('mapProvinceWide', { provinces }),
            }}
          />
        </Part>
      </div>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 text-2xl">{title}</h2>
      {children}
    </section>
  )
}
