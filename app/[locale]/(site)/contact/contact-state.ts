/** What was typed, as the form shows it again. */
export type ContactValues = {
  name: string
  email: string
  organisation: string
  country: string
  message: string
  codes: string[]
  consent: boolean
}

/** The keys, within `Contact`, of what has to be put right. */
export type ContactErrors = Partial<Record<keyof ContactValues, ContactErrorKey>>

export type ContactErrorKey =
  | 'errorName'
  | 'errorEmail'
  | 'errorMessage'
  | 'errorMessageLong'
  | 'errorConsent'
  | 'errorLong'

/** What keeps the whole form from being sent, beside its fields. */
export type ContactRefusal = 'errorHoneypot' | 'errorStale' | 'tooMany'

/** The form between two sendings. `attempt` counts the refusals, so that each is announced anew. */
export type ContactState = {
  attempt: number
  values: ContactValues
  errors: ContactErrors
  refusal: ContactRefusal | null
}

export function emptyContact(codes: string[]): ContactState {
  const values = { name: '', email: '', organisation: '', country: '', message: '', codes, consent: false }
  return { attempt: 0, values, errors: {}, refusal: null }
}
