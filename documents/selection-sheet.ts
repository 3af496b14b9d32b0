import { createTranslator } from 'next-intl'
import type { Locale } from '@/domain/locale'
import { type Currency, convert, unitOf } from '@/domain/money/money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import type { Selection } from '@/domain/saved/selection'
import { messages } from '@/i18n/messages'
import { routing } from '@/i18n/routing'
import { proposalAddress } from './proposal-address'
import { textsIn } from './texts'

/** A cell by what it is, so that each kind of file can write it in its own way. Days are YYYY-MM-DD. */
export type SheetCell =
  | { kind: 'empty' }
  | { kind: 'text' | 'link' | 'day'; text: string }
  | { kind: 'number' | 'money' | 'share'; number: number }

/** `width` is that of the column, in characters. */
export type SheetColumn = { head: string; width: number; cells: SheetCell[] }

/** A list of proposals as a table: one row for each, in the order of the list. */
export type Sheet = { name: string; columns: SheetColumn[]; rows: number }

/** The table of a selection, in the reader's language; those no longer published keep their row. */
export function selectionSheet(selection: Selection, siteUrl: string): Sheet {
  const { locale, items, rate } = selection
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Saved.sheet' })
  const { terms } = textsIn(locale)
  const column = (head: string, width: number, cells: SheetCell[]): SheetColumn => ({ head, width, cells })
  const of = (head: string, width: number, cell: (view: ProposalView) => SheetCell) =>
    column(
      head,
      width,
      items.map(({ proposal }) => (proposal ? cell(proposal) : empty)),
    )
  const money = (currency: Currency, amountOf: (view: ProposalView) => number | null) => (view: ProposalView) => {
    const amount = amountOf(view)
    if (amount === null) return empty
    const there = convert({ amount, currency: view.edition.currency }, currency, rate)
    return { kind: 'money' as const, number: there.amount / unitOf(currency) }
  }
  const columns = [
    column(
      t('number'),
      5,
      items.map((_, i) => ({ kind: 'number', number: i + 1 })),
    ),
    column(
      t('code'),
      14,
      items.map(({ code }) => text(code)),
    ),
    column(
      t('title'),
      52,
      items.map(({ proposal }) => text(proposal ? proposal.edition.title : t('gone'))),
    ),
    of(t('status'), 15, ({ edition }) => text(terms(`status.${edition.status}`))),
    of(t('field'), 26, ({ field }) => text(field.name)),
    of(t('aidKind'), 18, ({ edition }) => (edition.aidKind ? text(terms(`aidKind.${edition.aidKind}`)) : empty)),
    of(t('partner'), 32, ({ agency }) => text(agency.name)),
    of(t('where'), 34, (view) => text(placesOf(view, terms('provinceWide')))),
    of(t('soughtUsd'), 15, money('USD', soughtOf)),
    of(t('soughtVnd'), 19, money('VND', soughtOf)),
    of(
      t('committedUsd'),
      15,
      money('USD', ({ edition }) => proposalFigures(edition).committed),
    ),
    of(
      t('gapUsd'),
      15,
      money('USD', ({ edition }) => proposalFigures(edition).gap),
    ),
    of(
      t('smallestPartUsd'),
      17,
      money('USD', ({ edition }) => edition.smallestPart.amount),
    ),
    of(t('counterpartShare'), 17, ({ edition }) => ({
      kind: 'share',
      number: proposalFigures(edition).counterpartShare,
    })),
    of(t('people'), 15, ({ edition }) => count(edition.beneficiaries.people)),
    of(t('women'), 15, ({ edition }) => count(edition.beneficiaries.women)),
    of(t('children'), 12, ({ edition }) => count(edition.beneficiaries.children)),
    of(t('months'), 9, ({ edition }) => count(edition.months)),
    of(t('start'), 14, ({ edition }) => (edition.startsIn ? day(`${edition.startsIn}-01`) : empty)),
    of(t('deadline'), 17, ({ edition }) => (edition.deadline ? day(edition.deadline) : empty)),
    of(t('sdgs'), 12, ({ edition }) => (edition.sdgs.length > 0 ? text(edition.sdgs.join(', ')) : empty)),
    of(t('published'), 14, ({ publishedOn }) => day(publishedOn)),
    column(
      t('note'),
      40,
      items.map(({ note }) => (note === '' ? empty : text(note))),
    ),
    of(t('page'), 48, ({ code, locale: own }) => ({ kind: 'link', text: proposalAddress(siteUrl, own, code) })),
    of(t('pdf'), 50, ({ code, locale: own }) => ({ kind: 'link', text: pdfAddress(siteUrl, own, code) })),
  ]
  return { name: t('name'), columns, rows: items.length }
}

const empty: SheetCell = { kind: 'empty' }
const text = (value: string): SheetCell => ({ kind: 'text', text: value })
const day = (value: string): SheetCell => ({ kind: 'day', text: value })
const count = (value: number | null): SheetCell => (value === null ? empty : { kind: 'number', number: value })
const soughtOf = ({ edition }: ProposalView) => proposalFigures(edition).sought

function placesOf({ edition, places }: ProposalView, provinceWide: string): string {
  return edition.provinceWide || places.length === 0 ? provinceWide : places.map((place) => place.name).join(', ')
}

function pdfAddress(siteUrl: string, locale: Locale, code: string): string {
  const path = routing.pathnames['/proposals/[code]/pdf'][locale].replace('[code]', code.toLowerCase())
  return `${siteUrl}/${locale}${path}`
}
