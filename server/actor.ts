import 'server-only'
import type { Role } from '@/domain/account/role'

declare const proven: unique symbol

/**
 * A signed-in person whose session, account and role were just read from the database.
 * Only the session check (and the tests' factory) makes one; a command that takes an actor cannot be called without.
 */
export type Actor = { readonly [proven]: true; id: string; name: string; email: string; role: Role }

/** Makes an actor. To be called by the session check alone. */
export function proveActor(person: { id: string; name: string; email: string; role: Role }): Actor {
  const { id, name, email, role } = person
  return { id, name, email, role } as Actor
}
