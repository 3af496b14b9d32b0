/** The month (YYYY-MM) that lies a number of months after another one: `monthAfter('2027-11', 3)` is 2028-02. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number)
  const start = new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1))
  return start.toISOString().slice(0, 7)
}
