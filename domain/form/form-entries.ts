/** What a form holds or sent: texts by field name. A name may have several values; a box that is not ticked has none. */
export type FormEntries = Record<string, string[]>

/** The text entries of a sent form. Files, and the fields by which the framework finds the action, are left out. */
export function readEntries(form: FormData): FormEntries {
  const entries: FormEntries = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    entries[name] = [...(entries[name] ?? []), value]
  }
  return { ...entries }
}

/** The first text under a name; empty when there is none. */
export function entry(entries: FormEntries, name: string): string {
  return entries[name]?.[0] ?? ''
}

/** How many rows a list has: one more than the highest number in names such as `budget.3.amount`. */
export function countRows(entries: FormEntries, list: string): number {
  const numbers = Object.keys(entries).map((name) => rowOf(name, list))
  return Math.max(-1, ...numbers) + 1
}

/** The entries with one row of a list moved up (`by` −1) or down (+1); unchanged where it cannot move. */
export function moveRow(entries: FormEntries, list: string, row: number, by: -1 | 1): FormEntries {
  const other = row + by
  const rows = countRows(entries, list)
  if (row < 0 || row >= rows || other < 0 || other >= rows) return entries
  const moved = Object.entries(entries).map(([name, values]) => {
    const number = rowOf(name, list)
    const to = number === row ? other : number === other ? row : number
    return [number === to ? name : name.replace(`${list}.${number}.`, `${list}.${to}.`), values]
  })
  return Object.fromEntries(moved)
}

/** The row's number in a name such as `budget.3.amount`; −1 when the name is not of that list. */
function rowOf(name: string, list: string): number {
  if (!name.startsWith(`${list}.`)) return -1
  const number = /^(\d{1,3})\./.exec(name.slice(list.length + 1))?.[1]
  return number === undefined ? -1 : Number(number)
}
