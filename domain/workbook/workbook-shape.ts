import type { ListingKind } from '../listing-state'
import { mostThings } from '../need/need-content'

/** The kinds of listings that travel in workbooks. A story rests on its pictures, which cannot. */
export const workbookKinds = ['proposal', 'need'] as const satisfies readonly ListingKind[]
export type WorkbookKind = (typeof workbookKinds)[number]

/** What a cell is chosen from. The first ones are terms of the program, the others the province's own lists. */
export const termLists = [
  'aidKind',
  'status',
  'needKind',
  'counterpart',
  'land',
  'approval',
  'currency',
  'yes',
] as const
export const ownLists = ['field', 'agency', 'theme', 'locality', 'sdg'] as const
export type ListName = (typeof termLists)[number] | (typeof ownLists)[number]

export type ColumnType =
  | { kind: 'line' | 'text' | 'email' | 'amount' | 'day' | 'month' | 'id' }
  | { kind: 'whole'; min: number; max: number }
  | { kind: 'choice'; list: ListName }

/** `path` is the place in the document, or in the row of its list: `title.vi`, `amount`; empty where the row is the value. */
export type Column = { path: string; type: ColumnType }

/** A list of the document as a sheet of its own: one row of the sheet for each row of the list, in order. */
export type ListShape = { list: string; columns: readonly Column[] }

/** How the documents of a kind stand in a workbook: one row of the main sheet for each, and a sheet for each list. */
export type WorkbookShape = { main: readonly Column[]; lists: readonly ListShape[] }

const column = (path: string, kind: Exclude<ColumnType['kind'], 'whole' | 'choice'>): Column => ({
  path,
  type: { kind },
})
const choice = (path: string, list: ListName): Column => ({ path, type: { kind: 'choice', list } })
const whole = (path: string, min: number, max: number): Column => ({ path, type: { kind: 'whole', min, max } })
const both = (path: string, kind: 'line' | 'text'): Column[] => [column(`${path}.vi`, kind), column(`${path}.en`, kind)]
const people = (group: string) => whole(`beneficiaries.${group}`, 0, 10_000_000)
const rowId = column('id', 'id')

const filing = [choice('field', 'field'), choice('agency', 'agency'), choice('provinceWide', 'yes')]
const themes: ListShape = { list: 'themes', columns: [choice('', 'theme')] }
const localities: ListShape = { list: 'localities', columns: [choice('', 'locality')] }

const proposal: WorkbookShape = {
  main: [
    ...both('title', 'line'),
    ...both('summary', 'text'),
    choice('aidKind', 'aidKind'),
    choice('status', 'status'),
    ...filing,
    column('startsIn', 'month'),
    whole('months', 1, 120),
    column('deadline', 'day'),
    choice('currency', 'currency'),
    column('counterpart.amount', 'amount'),
    ...both('counterpart.note', 'text'),
    column('smallestPart.amount', 'amount'),
    ...both('smallestPart.description', 'text'),
    people('people'),
    people('women'),
    people('children'),
    people('ethnicMinorities'),
    people('personsWithDisabilities'),
    people('poorHouseholds'),
    ...both('beneficiaries.note', 'text'),
    choice('readiness.counterpart', 'counterpart'),
    choice('readiness.land', 'land'),
    choice('readiness.approval', 'approval'),
    column('readiness.checkedOn', 'day'),
    ...both('need', 'text'),
    ...both('objectives', 'text'),
    ...both('activities', 'text'),
    ...both('sustainability', 'text'),
    ...both('safeguarding', 'text'),
    ...both('environment', 'text'),
    column('contact.name', 'line'),
    ...both('contact.position', 'line'),
    column('contact.email', 'email'),
    column('contact.phone', 'line'),
    whole('contact.replyDays', 1, 60),
  ],
  lists: [
    { list: 'budget', columns: [rowId, ...both('label', 'line'), column('amount', 'amount')] },
    { list: 'commitments', columns: [rowId, ...both('source', 'line'), column('amount', 'amount')] },
    {
      list: 'indicators',
      columns: [
        rowId,
        ...both('label', 'text'),
        ...both('baseline', 'text'),
        ...both('target', 'text'),
        ...both('verification', 'text'),
      ],
    },
    {
      list: 'milestones',
      columns: [rowId, ...both('label', 'line'), whole('fromMonth', 1, 120), whole('toMonth', 1, 120)],
    },
    { list: 'risks', columns: [rowId, ...both('risk', 'text'), ...both('response', 'text')] },
    localities,
    themes,
    { list: 'sdgs', columns: [choice('', 'sdg')] },
  ],
}

const need: WorkbookShape = {
  main: [
    ...both('title', 'line'),
    ...both('summary', 'text'),
    choice('needKind', 'needKind'),
    choice('urgent', 'yes'),
    ...filing,
    whole('quantity', 1, mostThings),
    ...both('unit', 'line'),
    whole('met', 0, mostThings),
    choice('currency', 'currency'),
    column('value', 'amount'),
    column('deadline', 'day'),
    ...both('details', 'text'),
  ],
  lists: [localities, themes],
}

/** Every field of a kind's document but its files, which stay with the listing when a workbook is imported. */
export const workbookShapes: Record<WorkbookKind, WorkbookShape> = { proposal, need }

/** The sheets of a kind, by the name under which their columns go: the kind itself for the main one, then its lists. */
export function tableNames(kind: WorkbookKind): string[] {
  return [kind, ...workbookShapes[kind].lists.map(({ list }) => list)]
}

/** The key that stands over a column, by which an import knows it whatever its place: `title.vi`, `budget.amount`. */
export function columnKey(table: string, { path }: { path: string }): string {
  if (workbookKinds.some((kind) => kind === table)) return path
  return path === '' ? table : `${table}.${path}`
}

/** The key over the column that says which listing a row belongs to. */
export function codeKey(table: string): string {
  return `${table}.code`
}
