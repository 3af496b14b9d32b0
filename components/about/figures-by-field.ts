import type { Named } from '@/domain/proposal/proposal-view'
import type { PageEdition } from '@/domain/site-page/site-page'

type Figure = PageEdition<'about'>['figures'][number]

/** A priority field with its figures; null stands for the province as a whole, which comes first. */
export type FieldFiguresOf = { field: Named | null; figures: Figure[] }

/** Figures by priority field, in the order of the fields. What names no field that there is belongs to the province. */
export function figuresByField(figures: Figure[], fields: Named[]): FieldFiguresOf[] {
  const known = (figure: Figure) => fields.some((field) => field.id === figure.field)
  const groups = [
    { field: null, figures: figures.filter((figure) => !known(figure)) },
    ...fields.map((field) => ({ field, figures: figures.filter((figure) => figure.field === field.id) })),
  ]
  return groups.filter((group) => group.figures.length > 0)
}
