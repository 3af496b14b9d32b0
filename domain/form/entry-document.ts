import { cleanText } from '../clean-text'
import { countRows, entry, type FormEntries } from './form-entries'

/**
 * The entries of a document's form told by names that last: a row by its id, not by its place (`budget.b3.label.vi`). Rows that
 * are to be removed and those in which nothing is written are left out, as a save leaves them out.
 */
export type EntryDocument = {
  fields: Map<string, string[]>
  /** The ids of each list's rows, in order. */
  rows: Map<string, string[]>
}

export function toEntryDocument(entries: FormEntries): EntryDocument {
  const fields = new Map<string, string[]>()
  const rows = new Map<string, string[]>()
  const lists = new Set<string>()
  for (const [name, values] of Object.entries(entries)) {
    const list = /^(\w+)\.\d{1,3}\./.exec(name)?.[1]
    if (list) lists.add(list)
    else fields.set(name, values)
  }
  for (const list of lists) rows.set(list, readRows(entries, list, fields))
  return { fields, rows }
}

/** Puts the fields of a list's rows under their lasting names, and returns the ids. */
function readRows(entries: FormEntries, list: string, fields: EntryDocument['fields']): string[] {
  const ids: string[] = []
  for (let i = 0; i < countRows(entries, list); i += 1) {
    const row = `${list}.${i}.`
    const id = entry(entries, `${row}id`)
    const inRow = Object.entries(entries).filter(([name]) => name.startsWith(row) && !/\.(id|remove)$/.test(name))
    const written = inRow.some(([, values]) => values.some((value) => value.trim() !== ''))
    if (id === '' || !written || entry(entries, `${row}remove`) !== '') continue
    ids.push(id)
    for (const [name, values] of inRow) fields.set(`${list}.${id}.${name.slice(row.length)}`, values)
  }
  return ids
}

/** Back to the entries of a form. */
export function fromEntryDocument({ fields, rows }: EntryDocument): FormEntries {
  const entries: FormEntries = {}
  for (const [name, values] of fields) {
    const [list = '', id = '', ...rest] = name.split('.')
    const place = rows.get(list)?.indexOf(id)
    if (place === undefined) entries[name] = values
    else if (place >= 0) entries[[list, place, ...rest].join('.')] = values
  }
  for (const [list, ids] of rows)
    ids.forEach((id, place) => {
      entries[`${list}.${place}.id`] = [id]
    })
  return entries
}

/** The lasting name of a field in a form's entries: that of a row by its id. */
export function lastingName(entries: FormEntries, name: string): string {
  return name.replace(/^(\w+)\.(\d{1,3})\./, (place, list, number) => {
    const id = entry(entries, `${list}.${number}.id`)
    return id === '' ? place : `${list}.${id}.`
  })
}

/** The name that a lasting name has in a form's entries now; itself where no row has its id. */
export function currentName(entries: FormEntries, lasting: string): string {
  const [list = '', id = '', ...rest] = lasting.split('.')
  const rows = Array.from({ length: countRows(entries, list) }, (_, i) => i)
  const row = rows.find((i) => id !== '' && entry(entries, `${list}.${i}.id`) === id)
  return row === undefined ? lasting : [list, row, ...rest].join('.')
}

/** The values that say something, so that an empty field and one that was not sent are the same. */
export function saidIn(values: readonly string[] | undefined): string[] {
  return (values ?? []).map(cleanText).filter((value) => value !== '')
}
