'use client'

/** Value, label, and how many proposals have it: as a figure and as the word after it. */
export type Choice = readonly [value: string, label: string, shown: string, counted: string, state?: 'chosen' | 'none']

/**
 * Values of a facet to tick. There are hundreds on a page, so they cross to the browser once as tuples rather than as
 * elements, and each is as few letters as can be; the looks are in the style sheet.
 */
export function FacetChoices({ facet, choices }: { facet: string; choices: readonly Choice[] }) {
  return choices.map(([value, label, shown, counted, state]) => (
    <label key={value} className={state === 'none' ? 'facet facet-none' : 'facet'}>
      <input type="checkbox" name={facet} value={value} defaultChecked={state === 'chosen'} />
      <span>{label}</span>
      <small>
        {shown}
        <i> {counted}</i>
      </small>
    </label>
  ))
}
