import 'server-only'
import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

export const shortestPassword = 12
const longestPassword = 200

/** Whether a password may be chosen: at least 12 characters (NIST SP 800-63B asks for length, not for kinds of characters). */
export function isAcceptable(password: string): boolean {
  const characters = [...password].length
  return characters >= shortestPassword && characters <= longestPassword
}

/** The argon2id hash of a password, with the library's defaults (19 MiB, two passes: OWASP's recommendation). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'))
}

/** Whether the password fits the hash. Without a hash it takes as long and is false, so that time tells nothing. */
export async function fitsPassword(password: string, passwordHash: string | null): Promise<boolean> {
  unknownHash ??= hashPassword(generatePassword())
  const fits = await verify(
    passwordHash ?? (await unknownHash),
    password.slice(0, longestPassword * 4).normalize('NFKC'),
  )
  return fits && passwordHash !== null
}

let unknownHash: Promise<string> | undefined

/** A random password of four groups that can be read out: about 93 bits. */
export function generatePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
