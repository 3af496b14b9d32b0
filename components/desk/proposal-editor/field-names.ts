import type { Messages } from 'next-intl'

/** What the fields of a proposal are called in one language. */
export type FieldNames = Messages['Desk']['fields'] & Messages['DeskFiles']['fields']

type Names = { [name: string]: string | Names }

/** The name of the field at a path of the document, whatever its row: `budget.2.label`, `title.en`. */
export function fieldName(names: FieldNames, path: string): string {
  const found = lookUp(names, path)
  return typeof found === 'string' ? found : String(found?.title ?? path)
}

/** The name of the list or group that the field belongs to; null when it stands alone. */
export function groupName(names: FieldNames, path: string): string | null {
  const [first = ''] = path.split('.')
  const group = (names as Names)[first]
  return typeof group === 'object' && path.includes('.') ? String(group.title) : null
}

function lookUp(names: FieldNames, path: string): string | Names | undefined {
  const steps = path.split('.').filter((step) => !/^(\d+|vi|en)$/.test(step))
  return steps.reduce<string | Names | undefined>(
    (inner, step) => (typeof inner === 'object' ? inner[step] : undefined),
    names,
  )
}
