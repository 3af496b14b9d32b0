import type { Named } from '../proposal/proposal-view'

/** What local partners are, in the order in which they are listed. */
export const partnerKinds = ['department', 'union', 'association', 'school', 'other'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** An organisation of the province that leads proposals and receives the aid, in one language. */
export type Partner = Named & {
  kind: PartnerKind
  description: string
  /** Empty where none is known. */
  email: string
  phone: string
}
