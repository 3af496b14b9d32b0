/**
 * What a search box offers while somebody types. `value` is the listing's code or the thing's key in addresses; `note`
 * tells equal labels apart: where a place lay before, a listing's code; '' for the others.
 */
export type Suggestion = {
  kind: 'proposal' | 'need' | 'story' | 'place' | 'field' | 'theme' | 'partner'
  value: string
  label: string
  note: string
}
