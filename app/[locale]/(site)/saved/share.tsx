import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { savedAddress } from '@/components/saved/saved-address'
import { ShareLink } from '@/components/saved/share-link'
import { absoluteAddress } from '../absolute-address'

/** The addresses under which anyone can open the list, with and without the reader's notes. */
export async function Share({ locale, list, notes }: { locale: Locale; list: string; notes: string }) {
  const t = await getTranslations('Saved')
  const words = { copy: t('live.copy'), copied: t('live.copied') }
  const url = (withNotes: string) => absoluteAddress(savedAddress({ list, notes: withNotes }), locale)
  return (
    <section aria-labelledby="share-title" className="max-w-[46rem] print:hidden">
      <h2 id="share-title" className="text-2xl">
        {t('share')}
      </h2>
      <p className="mt-1 mb-4 text-sm text-ink-2">{t('shareHint')}</p>
      <div className="space-y-4">
        <ShareLink id="share-without" label={t('shareWithout')} url={url('')} words={words} />
        {notes !== '' && <ShareLink id="share-with" label={t('shareWith')} url={url(notes)} words={words} />}
      </div>
    </section>
  )
}
