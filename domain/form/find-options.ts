import { foldAccents } from '../fold-accents'

/** Something to choose by typing. `words` are what it is found by beside its label, such as former names. */
export type FindableOption = { value: string; label: string; note?: string | undefined; words?: string }

/**
 * The options in which every typed word occurs, without regard to accents and case: first those whose label begins with what
 * was typed, then those whose label holds it, then those found by other words. Nothing for nothing typed.
 */
export function findOptions<Option extends FindableOption>(options: readonly Option[], typed: string): Option[] {
  const wanted = foldAccents(typed).trim().replace(/\s+/g, ' ')
  if (wanted === '') return []
  const words = wanted.split(' ')
  const ranked = options.flatMap((option) => {
    const label = foldAccents(option.label)
    const all = `${label} ${foldAccents(option.words ?? '')}`
    if (!words.every((word) => all.includes(word))) return []
    const rank = label.startsWith(wanted) ? 0 : ` ${label}`.includes(` ${wanted}`) ? 1 : label.includes(wanted) ? 2 : 3
    return [{ option, rank }]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option)
}
