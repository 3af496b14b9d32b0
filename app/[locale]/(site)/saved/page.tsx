import type { Metadata } from 'next'
import { type Locale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button/button-class'
import { Comparison } from '@/components/saved/comparison'
import { KeepFocus } from '@/components/saved/keep-focus'
import { savedAddress } from '@/components/saved/saved-address'
import { SavedForm } from '@/components/saved/saved-form'
import { SavedItem } from '@/components/saved/saved-item'
import { SavedTotals } from '@/components/saved/saved-totals'
import { ShareLink } from '@/components/saved/share-link'
import { TakeAway } from '@/components/saved/take-away'
import { PageHeading } from '@/components/site/page-heading'
import { mostSaved, readSavedList, writeSavedList } from '@/domain/saved/saved-list'
import { publishedOf } from '@/domain/saved/selection'
import { getPathname, Link } from '@/i18n/navigation'
import { env } from '@/server/env'
import { findSelection } from '@/server/saved/find-selection'
import { packNotes, unpackNotes } from '@/server/saved/pack-notes'
import { readSaved } from '@/server/saved/saved-cookies'
import { SiteFrame } from '../site-frame'
import { addShared, changeSaved } from './change-saved'
import { NoteForm } from './note-form'
import { readSavedAddress } from './read-saved-address'

/** Each reader has a list of their own. */
export const dynamic = 'force-dynamic'

type SearchParams = Promise<Record<string, string | string[] | undefined>>
type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, asked] = await Promise.all([getTranslations('Saved'), searchParams])
  const { list } = readSavedAddress(asked)
  return { title: t(list === null ? 'title' : 'sharedTitle'), robots: { index: false } }
}

export default async function SavedPage({ params, searchParams }: Props) {
  const { locale } = await params
  const asked = readSavedAddress(await searchParams)
  const shared = asked.list !== null
  const { codes, notes } =
    asked.list === null ? await readSaved() : { codes: readSavedList(asked.list), notes: unpackNotes(asked.notes) }
  const [t, selection, { Saved }] = await Promise.all([
    getTranslations('Saved'),
    findSelection(codes, notes, locale),
    getMessages(),
  ])
  const proposals = publishedOf(selection)
  const list = writeSavedList(codes)
  const packed = packNotes(notes) ?? ''
  const here = { list: asked.list, notes: asked.notes }
  const compare = asked.view === 'compare' && proposals.length > 0
  const views = [
    { label: t('viewList'), href: savedAddress(here), current: !compare },
    { label: t('viewCompare'), href: savedAddress({ ...here, view: 'compare' }), current: compare },
  ]
  return (
    <SiteFrame
      locale={locale}
      address={savedAddress({ ...here, view: asked.view, onlyDifferences: asked.onlyDifferences })}
    >
      <div className="page py-10 lg:py-12">
        <Happened asked={asked} titleOf={(code) => proposals.find((one) => one.code === code)?.edition.title ?? code} />
        <PageHeading
          title={
            <span id="saved-title" tabIndex={-1}>
              {t(shared ? 'sharedTitle' : 'title')}
            </span>
          }
        >
          {t(shared ? 'sharedLead' : 'lead')}
          {shared && packed !== '' && ` ${t('sharedNotes')}`}
        </PageHeading>
        {!shared && <KeepFocus list={list} fallback="saved-title" />}
        {codes.length === 0 ? (
          <Empty shared={shared} />
        ) : (
          <div className="space-y-9">
            {shared && <AddAll locale={locale} list={list} notes={asked.notes} />}
            {proposals.length > 0 && (
              <>
                <TakeAway codes={proposals.map((one) => one.code)} list={list} notes={packed} />
                <SavedTotals selection={selection} />
                <nav aria-label={t('views')} className="flex gap-2 print:hidden">
                  {views.map(({ label, href, current }) => (
                    <Link
                      key={label}
                      href={href}
                      prefetch={false}
                      scroll={false}
                      aria-current={current ? 'true' : undefined}
                      className={`${buttonClass('secondary', 'small')} aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-white`}
                    >
                      {label}
                    </Link>
                  ))}
                </nav>
              </>
            )}
            {compare ? (
              <Comparison
                proposals={proposals}
                onlyDifferences={asked.onlyDifferences}
                otherChoice={savedAddress({ ...here, view: 'compare', onlyDifferences: !asked.onlyDifferences })}
              />
            ) : (
              <NextIntlClientProvider messages={{ Form: (await getMessages()).Form, Saved: wordsOfNotes(Saved) }}>
                <section aria-labelledby="items-title">
                  <h2 id="items-title" className="sr-only">
                    {t('items')}
                  </h2>
                  <ol>
                    {selection.items.map((item, i) => (
                      <li key={item.code} className="border-t border-line py-6 last:border-b">
                        <SavedItem
                          item={item}
                          place={i}
                          count={selection.items.length}
                          change={shared ? null : changeSaved}
                          noteForm={
                            shared ? null : (
                              <NoteForm
                                code={item.code}
                                title={item.proposal?.edition.title ?? item.code}
                                note={item.note}
                                here={getPathname({ href: '/saved', locale })}
                              />
                            )
                          }
                        />
                      </li>
                    ))}
                  </ol>
                </section>
              </NextIntlClientProvider>
            )}
            {!shared && <Share locale={locale} list={list} notes={packed} />}
          </div>
        )}
      </div>
    </SiteFrame>
  )
}

type Words = Awaited<ReturnType<typeof getMessages>>['Saved']

/** The words of the form for notes, and no others, travel to the browser. */
function wordsOfNotes({ note, noteNamed, noteHint, addNote, editNote, saveNote, ...others }: Words) {
  const { noteSaved, noteLong, notesFull, noteGone } = others
  return { note, noteNamed, noteHint, addNote, editNote, saveNote, noteSaved, noteLong, notesFull, noteGone }
}

type HappenedProps = { asked: ReturnType<typeof readSavedAddress>; titleOf: (code: string) => string }

/** What the redirect that led here has to say. */
async function Happened({ asked: { saved, added, notice, from }, titleOf }: HappenedProps) {
  const t = await getTranslations('Saved')
  const done = saved ? t('added', { title: titleOf(saved) }) : added > 0 ? t('addedMany', { count: added }) : null
  if (!done && !notice) return null
  const tone = notice ? 'border-rust bg-rust-soft' : 'border-pine bg-pine-soft'
  return (
    <div role={notice ? 'alert' : 'status'} className={`mb-8 rounded-lg border-l-4 px-5 py-4 ${tone}`}>
      {done && <p className="font-semibold">{done}</p>}
      {notice && <p className="font-semibold">{t(notice, { most: mostSaved })}</p>}
      {from && (
        <p className="mt-1">
          <a href={from} className="link">
            {t('back')}
          </a>
        </p>
      )}
    </div>
  )
}

async function Empty({ shared }: { shared: boolean }) {
  const t = await getTranslations('Saved')
  return (
    <div className="rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 className="text-2xl">{t('empty')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t(shared ? 'emptyShared' : 'emptyText')}</p>
      <Link href="/proposals" className={buttonClass('primary')}>
        {t('toCatalogue')}
      </Link>
    </div>
  )
}

async function AddAll({ locale, list, notes }: { locale: Locale; list: string; notes: string }) {
  const t = await getTranslations('Saved')
  return (
    <SavedForm
      action={addShared}
      here={getPathname({ href: savedAddress({ list, notes }), locale })}
      className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="notes" value={notes} />
      <button type="submit" className={buttonClass('secondary')}>
        {t('addAll')}
      </button>
      <Link href="/saved" prefetch={false} className="link text-sm">
        {t('ownList')}
      </Link>
    </SavedForm>
  )
}

async function Share({ locale, list, notes }: { locale: Locale; list: string; notes: string }) {
  const t = await getTranslations('Saved')
  const words = { copy: t('live.copy'), copied: t('live.copied') }
  const url = (withNotes: string) =>
    `${env().SITE_URL}${getPathname({ href: savedAddress({ list, notes: withNotes }), locale })}`
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
