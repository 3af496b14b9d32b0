import type { Metadata } from 'next'
import { type Locale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button/button-class'
import { Comparison } from '@/components/saved/comparison'
import { KeepFocus } from '@/components/saved/keep-focus'
import { savedAddress } from '@/components/saved/saved-address'
import { SavedItem } from '@/components/saved/saved-item'
import { SavedTotals } from '@/components/saved/saved-totals'
import { TakeAway } from '@/components/saved/take-away'
import { PageHeading } from '@/components/site/page-heading'
import { readSavedList, writeSavedList } from '@/domain/saved/saved-list'
import { publishedOf } from '@/domain/saved/selection'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { findSelection } from '@/server/saved/find-selection'
import { packNotes, unpackNotes } from '@/server/saved/pack-notes'
import { readSaved } from '@/server/saved/saved-cookies'
import { SiteFrame } from '../site-frame'
import { AddAll } from './add-all'
import { changeSaved } from './change-saved'
import { EmptyList } from './empty-list'
import { Happened } from './happened'
import { NoteForm } from './note-form'
import { readSavedAddress } from './read-saved-address'
import { Share } from './share'

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
          <EmptyList shared={shared} />
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
