import { z } from 'zod'
import { day } from '../day'
import { key, localityCode } from '../key'
import { localizedText } from '../localized-text'
import { amount, currencies } from '../money/money'

/** What a need asks for. */
export const needKinds = ['goods', 'expertise', 'small-grant', 'emergency'] as const
export type NeedKind = (typeof needKinds)[number]

/** How many things a need can count. */
export const mostThings = 10_000_000

/** A smaller call: goods, expertise, a small grant or emergency relief, in both languages as one document. */
export const needContent = z.object({
  title: localizedText,
  summary: localizedText,
  needKind: z.enum(needKinds).nullable(),
  urgent: z.boolean(),
  field: key.nullable(),
  themes: z.array(key).max(12),
  agency: key.nullable(),
  localities: z.array(localityCode).max(200),
  provinceWide: z.boolean(),
  quantity: z.number().int().min(1).max(mostThings).nullable(),
  unit: localizedText,
  /** How much of `quantity` somebody has promised or brought; 1 once a need without a quantity is met. */
  met: z.number().int().min(0).max(mostThings),
  currency: z.enum(currencies),
  /** Estimated value in minor units of `currency`; null where money is not what is asked. */
  value: amount.nullable(),
  deadline: day.nullable(),
  details: localizedText,
})

export type NeedContent = z.infer<typeof needContent>
