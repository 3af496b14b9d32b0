/** What the fields of a document are called in one language. A list or group has its own name under `title`. */
export type FieldNames = { [name: string]: string | FieldNames }

/** The name of the field at a path of the document, whatever its row: `budget.2.label`, `title.en`. */
export function fieldName(names: FieldNames, path: string): string {
  const found = lookUp(names, path)
  return typeof found === 'string' ? found : String(found?.title ?? path)
}

/** The name of the list or group that the field belongs to; null when it stands alone. */
export function groupName(names: FieldNames, path: string): string | null {
  const [first = ''] = path.split('.')
  const group = names[first]
  return typeof group === 'object' && path.includes('.') ? String(group.title) : null
}

function lookUp(names: FieldNames, path: string): string | FieldNames | undefined {
  const steps = path.split('.').filter((step) => !/^(\d+|vi|en)$/.test(step))
  return steps.reduce<string | FieldNames | undefined>(
    (inner, step) => (typeof inner === 'object' ? inner[step] : undefined),
    names,
  )
}
