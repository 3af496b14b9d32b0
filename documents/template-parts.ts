import type { OutlinePart } from '@/domain/guidance/outline-content'
import type { Locale } from '@/domain/locale'
import { messages } from '@/i18n/messages'

/** A table to fill in: its head, a width in per cent for each column, and its rows, of which empty cells are to be filled. */
export type BlankTable = { head: string[]; widths: number[]; rows: string[][] }

/** The table that stands under a heading of a template, in the words of the proposals themselves; null for plain text. */
export function blankTable(part: OutlinePart, locale: Locale): BlankTable | null {
  const { Desk, Guidance, Terms } = messages[locale]
  const { fields } = Desk
  const { paper } = Guidance
  const blank = (columns: number, rows: number) => Array.from({ length: rows }, () => Array(columns).fill(''))
  const numbered = (columns: number, rows: number) =>
    Array.from({ length: rows }, (_, i) => [String(i + 1), ...Array(columns - 1).fill('')])
  switch (part) {
    case 'text':
      return null
    case 'facts':
      return asForm([
        fields.title,
        `${fields.aidKind} (${Object.values(Terms.aidKind).join(' / ')})`,
        fields.field,
        fields.themes,
        fields.agency,
        fields.localities,
        fields.sdgs,
        fields.startsIn,
        fields.months,
        fields.deadline,
        fields.currency,
      ])
    case 'people': {
      const { people, women, children, ethnicMinorities, personsWithDisabilities, poorHouseholds } =
        fields.beneficiaries
      const groups = [people, women, children, ethnicMinorities, personsWithDisabilities, poorHouseholds]
      return {
        head: [paper.group, paper.people, paper.note],
        widths: [46, 18, 36],
        rows: groups.map((group) => [group, '', '']),
      }
    }
    case 'results': {
      const { label, baseline, target, verification } = fields.indicators
      return { head: [label, baseline, target, verification], widths: [37, 17, 17, 29], rows: blank(4, 5) }
    }
    case 'schedule': {
      const { label, fromMonth, toMonth } = fields.milestones
      return { head: [paper.number, label, fromMonth, toMonth], widths: [8, 56, 18, 18], rows: numbered(4, 6) }
    }
    case 'budget':
      return {
        head: [paper.number, fields.budget.label, fields.budget.amount, paper.share],
        widths: [8, 52, 24, 16],
        rows: [...numbered(4, 6), ['', paper.totalSought, '', '100']],
      }
    case 'funding':
      return {
        head: [paper.source, paper.amount, paper.form, paper.committed],
        widths: [34, 20, 22, 24],
        rows: [[fields.counterpart.title, '', '', ''], ...blank(4, 2), [paper.total, '', '', '']],
      }
    case 'risks':
      return { head: [fields.risks.risk, fields.risks.response], widths: [42, 58], rows: blank(2, 4) }
    case 'readiness': {
      const { counterpart, land, approval, checkedOn } = fields.readiness
      return asForm([counterpart, land, approval, checkedOn], paper.evidence)
    }
    case 'contact': {
      const { name, position, email, phone, replyDays } = fields.contact
      return asForm([name, position, email, phone, replyDays])
    }
  }

  function asForm(items: string[], answer = paper.answer): BlankTable {
    return { head: [paper.item, answer], widths: [42, 58], rows: items.map((item) => [item, '']) }
  }
}
