import type { Role } from '@/domain/account/role'

export type AccountProblem = 'taken' | 'last-admin' | 'not-found' | 'name' | 'email' | 'role'

/** What came of the last change to accounts. `typed` is what stood in the form for a new one. */
export type AccountsState =
  | { kind: 'saved' }
  | { kind: 'password'; title: string; password: string }
  | { kind: 'refused'; problems: AccountProblem[]; typed: { name: string; email: string; role: string } | null }
  | null

/** The words of the page, in the language of the desk. */
export type AccountWords = {
  list: string
  role: string
  lastSignIn: string
  active: string
  inactive: string
  you: string
  save: string
  reset: string
  resetText: string
  create: string
  name: string
  email: string
  createSubmit: string
  createHint: string
  once: string
  password: string
  saved: string
  invalid: string
  problems: Record<AccountProblem, string>
  roles: { value: Role; label: string; text: string }[]
}

/** An account as its row shows it. */
export type AccountLine = {
  id: string
  name: string
  email: string
  role: Role
  roleName: string
  active: boolean
  isSelf: boolean
  editLabel: string
  lastSignIn: string
}
