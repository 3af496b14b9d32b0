import { z } from 'zod'
import { day } from '../day'
import type { InLocale } from '../in-locale'
import { localizedText, text } from '../localized-text'

/** What one installation is called, how it is reached and what it reckons with. Staff edit it; the code knows no province. */
export const siteSettings = z.object({
  provinceName: localizedText,
  provinceTitle: localizedText,
  departmentName: localizedText,
  divisionName: localizedText,
  /** Begins every code: "XY" in XY-2026-014. */
  codePrefix: z.string().regex(/^[A-Z]{2,4}$/),
  address: localizedText,
  email: z.email(),
  phone: text(),
  /** Working days within which the department answers a contact request. */
  replyDays: z.number().int().min(1).max(60),
  rate: z.object({ vndPerUsd: z.number().min(1000).max(1_000_000), on: day }),
  intro: localizedText,
  /** The way from first message to handover, as the home page tells it. */
  steps: z.array(z.object({ title: localizedText, text: localizedText })).max(8),
})

export type SiteSettings = z.infer<typeof siteSettings>
/** The settings in one language. */
export type SiteProfile = InLocale<SiteSettings>
