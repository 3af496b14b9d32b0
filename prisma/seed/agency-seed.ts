import type { Localized } from '@/domain/locale'

/** A local partner: who leads proposals and receives the aid. */
export type AgencySeed = {
  id: string
  name: Localized
  kind: 'department' | 'union' | 'association' | 'school' | 'other'
  description: Localized
  email: string
  phone: string
}
