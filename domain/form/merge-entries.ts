import { type EntryDocument, fromEntryDocument, saidIn, toEntryDocument } from './entry-document'
import type { FormEntries } from './form-entries'

export type Side = 'mine' | 'theirs'

/** One thing in which two versions of a document's form differ: a field, or a row that only one of them has. */
export type EntryDifference = {
  /** The lasting name of the field or row: `budget.b3.label.vi`, `budget.b3`. */
  path: string
  /** Its name in a form, by which its words are found: `budget.2.label.vi`, `budget.2.`. */
  name: string
  kind: 'field' | 'row'
  /** What each says; empty where it says nothing or has no such row. */
  mine: string[]
  theirs: string[]
  /** The side that changed since both began; null when both did, or when nobody knows. */
  suggested: Side | null
}

type Versions = {
  /** What both began from; null where that is not known. */
  base: FormEntries | null
  mine: FormEntries
  theirs: FormEntries
}

type Documents = { base: EntryDocument | null; mine: EntryDocument; theirs: EntryDocument }

/** In what two people's versions of one form differ, in the order of the form. Fields that no document has are left out. */
export function compareEntries(versions: Versions): EntryDifference[] {
  const documents = readAll(versions)
  return [...compareFields(documents), ...compareRows(documents)]
}

/** Both versions in one, by a choice for each difference; where none was made the suggestion counts, and then one's own. */
export function mergeEntries(versions: Versions, choices: Readonly<Record<string, Side>>): FormEntries {
  const documents = readAll(versions)
  const { mine, theirs } = documents
  const taken = new Map(compareEntries(versions).map((one) => [one.path, choices[one.path] ?? one.suggested ?? 'mine']))
  const fields = new Map(theirs.fields)
  const rows = new Map<string, string[]>()
  for (const [path, side] of taken) {
    if (side === 'mine') fields.set(path, mine.fields.get(path) ?? [])
  }
  for (const list of listsOf(documents)) {
    const side = (id: string) => taken.get(`${list}.${id}`)
    const stays = (id: string) => {
      const [inMine, inTheirs] = [has(mine, list, id), has(theirs, list, id)]
      return inMine && inTheirs ? true : side(id) === (inMine ? 'mine' : 'theirs')
    }
    const ids = orderOf(documents, list).filter(stays)
    rows.set(list, ids)
    for (const id of ids) {
      if (has(theirs, list, id)) continue
      for (const [name, values] of mine.fields) if (name.startsWith(`${list}.${id}.`)) fields.set(name, values)
    }
  }
  return fromEntryDocument({ fields, rows })
}

function readAll({ base, mine, theirs }: Versions): Documents {
  return { base: base && toEntryDocument(base), mine: toEntryDocument(mine), theirs: toEntryDocument(theirs) }
}

function compareFields({ base, mine, theirs }: Documents): EntryDifference[] {
  return [...theirs.fields.keys()].flatMap((path): EntryDifference[] => {
    const [list = '', id = ''] = path.split('.')
    // A row that one of them has not is told as a whole.
    if (theirs.rows.get(list)?.includes(id) && !has(mine, list, id)) return []
    const [own, other] = [saidIn(mine.fields.get(path)), saidIn(theirs.fields.get(path))]
    if (same(own, other)) return []
    const before = base && saidIn(base.fields.get(path))
    const suggested = before && (same(own, before) ? 'theirs' : same(other, before) ? 'mine' : null)
    return [{ path, name: nameIn(mine, path), kind: 'field', mine: own, theirs: other, suggested }]
  })
}

function compareRows({ base, mine, theirs }: Documents): EntryDifference[] {
  return listsOf({ base, mine, theirs }).flatMap((list) => {
    const ids = [...new Set([...(theirs.rows.get(list) ?? []), ...(mine.rows.get(list) ?? [])])]
    return ids.flatMap((id): EntryDifference[] => {
      const inMine = has(mine, list, id)
      if (inMine && has(theirs, list, id)) return []
      const [side, holder] = inMine ? (['mine', mine] as const) : (['theirs', theirs] as const)
      const words = inRow(holder, list, id).flatMap(([name, values]) => (unread.test(name) ? [] : saidIn(values)))
      const removed = base !== null && has(base, list, id)
      const changed =
        removed &&
        inRow(holder, list, id).some(([name, values]) => !same(saidIn(values), saidIn(base.fields.get(name))))
      const other = side === 'mine' ? 'theirs' : 'mine'
      const suggested = base === null ? null : !removed ? side : changed ? null : other
      const name = nameIn(holder, `${list}.${id}.`)
      return [
        { path: `${list}.${id}`, name, kind: 'row', mine: inMine ? words : [], theirs: inMine ? [] : words, suggested },
      ]
    })
  })
}

/** What a file is, beside its name. */
const unread = /\.(sha256|mediaType|bytes|width|height)$/

const has = (document: EntryDocument, list: string, id: string) => document.rows.get(list)?.includes(id) ?? false

function inRow({ fields }: EntryDocument, list: string, id: string): [string, string[]][] {
  return [...fields].filter(([name]) => name.startsWith(`${list}.${id}.`))
}

function listsOf({ base, mine, theirs }: Documents): string[] {
  return [...new Set([base, theirs, mine].flatMap((one) => [...(one?.rows.keys() ?? [])]))]
}

/** The rows of both: in my order if only I changed it, in theirs otherwise; those of the other follow their neighbours. */
function orderOf({ base, mine, theirs }: Documents, list: string): string[] {
  const [own, other, before] = [mine, theirs, base].map((one) => one?.rows.get(list) ?? []) as [
    string[],
    string[],
    string[],
  ]
  const common = (ids: string[]) => ids.filter((id) => own.includes(id) && other.includes(id) && before.includes(id))
  const moved = base !== null && !inOrder(common(own), common(before)) && inOrder(common(other), common(before))
  const [first, second] = moved ? [own, other] : [other, own]
  const order = [...first]
  second.forEach((id, i) => {
    if (order.includes(id)) return
    const before = second[i - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  })
  return order
}

/** The name of a lasting path in the form of one version. */
function nameIn({ rows }: EntryDocument, path: string): string {
  const [list = '', id = '', ...rest] = path.split('.')
  const place = rows.get(list)?.indexOf(id) ?? -1
  return place < 0 ? path : [list, place, ...rest].join('.')
}

function inOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n')
}

/** Choices have no order of their own. */
function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.toSorted().join('\n') === other.toSorted().join('\n')
}
