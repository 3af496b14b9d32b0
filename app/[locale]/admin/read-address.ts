type Parameter = string | string[] | undefined

/** A text from the address; empty when it is missing or given twice. */
export function readText(parameter: Parameter): string {
  return typeof parameter === 'string' ? parameter.slice(0, 200) : ''
}

/** A page number from the address, 1 when it is none. */
export function readPage(parameter: Parameter): number {
  return typeof parameter === 'string' && /^[1-9]\d{0,4}$/.test(parameter) ? Number(parameter) : 1
}
