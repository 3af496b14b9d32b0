import { z } from 'zod'
import { day, month } from '../day'
import { listingFiles } from '../file/listing-files'
import { key, localityCode, rowId } from '../key'
import { localizedText, text } from '../localized-text'
import { amount, currencies } from '../money/money'

/** Kinds of foreign NGO aid (Decree 313/2025/NĐ-CP), with emergency relief kept apart. */
export const aidKinds = ['programme', 'project', 'non-project', 'emergency'] as const
export type AidKind = (typeof aidKinds)[number]

/** How far the search for a partner has come. */
export const statuses = ['open', 'in-discussion', 'funded', 'closed'] as const
export type Status = (typeof statuses)[number]

export const counterpartStates = ['committed', 'planned', 'none'] as const
export const landStates = ['ready', 'in-progress', 'not-needed'] as const
export const approvalStates = ['in-principle', 'in-progress', 'not-yet'] as const

const count = z.number().int().min(0).max(10_000_000).nullable()

/** A line of what is asked for; the lines add up to the amount sought from partners. */
const budgetLine = z.object({ id: rowId, label: localizedText, amount })
/** Money another partner has already promised towards the amount sought. */
const commitment = z.object({ id: rowId, source: localizedText, amount })
/** A result that can be checked: where it stands today, where it shall be, and how that is verified. */
const indicator = z.object({
  id: rowId,
  label: localizedText,
  baseline: localizedText,
  target: localizedText,
  verification: localizedText,
})
/** A stage of the work, in months counted from the start (1 is the first month). */
const milestone = z.object({
  id: rowId,
  label: localizedText,
  fromMonth: z.number().int().min(1).max(120),
  toMonth: z.number().int().min(1).max(120),
})
const risk = z.object({ id: rowId, risk: localizedText, response: localizedText })

/**
 * Everything a project proposal says, in both languages, as one document.
 *
 * The shape is always whole; a draft simply has empty texts and nulls. What publication demands beyond the shape
 * stands in `proposal-requirements.ts`. Narrative texts are Markdown limited to what `domain/rich-text` knows.
 * All amounts are in minor units of `currency`.
 */
export const proposalContent = z.object({
  title: localizedText,
  summary: localizedText,

  aidKind: z.enum(aidKinds).nullable(),
  status: z.enum(statuses),
  field: key.nullable(),
  themes: z.array(key).max(12),
  agency: key.nullable(),
  /** Official codes of the communes concerned; empty when the whole province is. */
  localities: z.array(localityCode).max(200),
  provinceWide: z.boolean(),
  sdgs: z.array(z.number().int().min(1).max(17)).max(17),

  startsIn: month.nullable(),
  months: z.number().int().min(1).max(120).nullable(),
  /** Last day on which an answer from a partner still helps. */
  deadline: day.nullable(),

  currency: z.enum(currencies),
  budget: z.array(budgetLine).max(60),
  counterpart: z.object({ amount, note: localizedText }),
  commitments: z.array(commitment).max(30),
  /** The smallest part a partner could fund on its own; null when the whole is one piece. */
  smallestPart: z.object({ amount: amount.nullable(), description: localizedText }),

  beneficiaries: z.object({
    people: count,
    women: count,
    children: count,
    ethnicMinorities: count,
    personsWithDisabilities: count,
    /** Households, not people: poor and near-poor ones. */
    poorHouseholds: count,
    note: localizedText,
  }),

  readiness: z.object({
    counterpart: z.enum(counterpartStates).nullable(),
    land: z.enum(landStates).nullable(),
    approval: z.enum(approvalStates).nullable(),
    checkedOn: day.nullable(),
  }),

  need: localizedText,
  objectives: localizedText,
  activities: localizedText,
  indicators: z.array(indicator).max(40),
  milestones: z.array(milestone).max(40),
  risks: z.array(risk).max(40),
  sustainability: localizedText,
  safeguarding: localizedText,
  environment: localizedText,

  ...listingFiles,

  contact: z.object({
    name: text(),
    position: localizedText,
    email: z.union([z.literal(''), z.email().max(254)]),
    phone: text(),
    /** Working days within which the named contact answers. */
    replyDays: z.number().int().min(1).max(60).nullable(),
  }),
})

export type ProposalContent = z.infer<typeof proposalContent>
