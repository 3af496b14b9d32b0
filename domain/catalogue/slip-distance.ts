/**
 * How many slips of the pen lie between two words: a letter too many, too few, wrong, or two in the wrong order. A
 * wrong order counts a little less, a wrong first letter more, because that is how people slip.
 */
export function slipDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(rows[i - 2]?.[j - 2] ?? 0) + 0.8] : []),
      )
    }
    rows.push(row)
  }
  const distance = rows[a.length]?.[b.length] ?? 0
  return a[0] === b[0] || distance === 0 ? distance : distance + 0.3
}
