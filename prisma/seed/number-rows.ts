/** Gives every row of a sample document its permanent id: `budget` becomes budget-1, budget-2 and so on. */
export function numberRows(content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, Array.isArray(value) ? value.map(toRow(name)) : value]),
  )
}

const toRow = (name: string) => (row: unknown, i: number) =>
  row !== null && typeof row === 'object' ? { id: `${name}-${i + 1}`, ...row } : row
