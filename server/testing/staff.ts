import 'server-only'
import type { Role } from '@/domain/account/role'
import { hashPassword } from '../accounts/password'
import { type Actor, proveActor } from '../actor'
import { db } from '../db'

export const testPassword = 'mot-mat-khau-du-dai'

let count = 0

/** For tests: a staff account in the database, with `testPassword`, as a proven actor. */
export async function hireStaff(role: Role): Promise<Actor> {
  count += 1
  const passwordHash = await hashPassword(testPassword)
  const data = {
    email: `${role}-${count}-${Date.now()}@example.org`,
    name: `Test ${role} ${count}`,
    role,
    passwordHash,
  }
  return proveActor(await db().user.create({ data }))
}
