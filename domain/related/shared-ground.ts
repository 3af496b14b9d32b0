/** What two listings have in common: the field, the local partner, and how many communes and themes. */
export type SharedGround = {
  /** Whether the other one, a story, names this one as what it speaks for. */
  named: boolean
  field: boolean
  partner: boolean
  places: number
  themes: number
}

/** A listing that may be related to another one, with what it shares with it. */
export type Candidate = SharedGround & { id: string; code: string; publishedAt: Date }
