/** A note's form between two sendings. `attempt` counts them, so that each answer is announced anew. */
export type NoteState = {
  attempt: number
  note: string
  outcome: 'none' | 'saved' | 'long' | 'full' | 'gone'
}
