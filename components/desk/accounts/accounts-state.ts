export type AccountProblem = 'taken' | 'last-admin' | 'not-found' | 'name' | 'email' | 'role'

/** What came of the last change to accounts. `typed` is what stood in the form for a new one. */
export type AccountsState =
  | { kind: 'saved' }
  | { kind: 'password'; title: string; password: string }
  | { kind: 'refused'; problems: AccountProblem[]; typed: { name: string; email: string; role: string } | null }
  | null
