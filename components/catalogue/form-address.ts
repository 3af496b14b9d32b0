/** The address that a GET form asks, without what was left empty. */
export function formAddress(action: string, entries: FormData): string {
  const asked = [...entries].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  )
  return asked.length === 0 ? action : `${action}?${new URLSearchParams(asked)}`
}
