import { readPage, readText } from '@/app/[locale]/admin/read-address'

type Address = Record<string, string | string[] | undefined>

const outcomes = ['saved', 'conflict', 'forbidden', 'unknown-key', 'not-found'] as const

/** Which versions the address of a history asks for, and what came of bringing one back just before. */
export type AskedVersions = { page: number; from: number; to: number; done: (typeof outcomes)[number] | null }

/** Reads it; what it does not name is the newest version beside the one before. */
export function readAskedVersions(address: Address, newest: number): AskedVersions {
  const to = Math.min(readNumber(address.to) ?? newest, newest)
  return {
    page: readPage(address.page),
    from: readNumber(address.from) ?? Math.max(1, to - 1),
    to,
    done: outcomes.find((one) => one === readText(address.done)) ?? null,
  }
}

function readNumber(value: string | string[] | undefined): number | null {
  const text = readText(value)
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}
