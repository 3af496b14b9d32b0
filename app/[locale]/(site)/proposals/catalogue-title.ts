const longest = 70

type Words = { all: string; these: (filters: string) => string; more: (filters: string, count: number) => string }

/** The title of a list in words: as many filters as are read at a glance, then how many more there are. */
export function catalogueTitle(labels: readonly string[], { all, these, more }: Words): string {
  if (labels.length === 0) return all
  const shown = labels.filter((_, index) => index === 0 || labels.slice(0, index + 1).join(', ').length <= longest)
  const left = labels.length - shown.length
  const filters = shown.join(', ')
  return these(left === 0 ? filters : more(filters, left))
}
