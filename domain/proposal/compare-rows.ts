import type { Currency } from '../money/money'
import type { ChangedRow, EditionChange, RowFact, RowPart, StatedValue } from './edition-change'
import { rowFacts } from './edition-change'
import type { ProposalEdition } from './proposal-view'

/** A row by its id, with its name and what else it states. */
type Row = { id: string; name: string; parts: Partial<Record<RowPart, StatedValue>> }

/** The rows that came, went or state something else. */
export function compareRows(before: ProposalEdition, after: ProposalEdition): EditionChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  return rowFacts.flatMap((fact): EditionChange[] => {
    const known = new Map(old[fact].map((row) => [row.id, row]))
    const kept = new Set(now[fact].map((row) => row.id))
    const added = now[fact].filter((row) => !known.has(row.id)).map((row) => row.name)
    const removed = old[fact].filter((row) => !kept.has(row.id)).map((row) => row.name)
    const changed = now[fact].flatMap((row) => changeOf(known.get(row.id), row))
    return added.length + removed.length + changed.length === 0 ? [] : [{ kind: 'rows', fact, added, removed, changed }]
  })
}

function changeOf(old: Row | undefined, now: Row): ChangedRow[] {
  if (!old) return []
  const parts = (Object.keys(now.parts) as RowPart[])
    .map((part) => ({ part, before: old.parts[part] ?? null, after: now.parts[part] ?? null }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  return parts.length === 0 ? [] : [{ name: now.name, parts }]
}

function rowsOf(edition: ProposalEdition): Record<RowFact, Row[]> {
  return {
    results: edition.indicators.map(({ id, label, baseline, target, verification }) => ({
      id,
      name: label,
      parts: {
        label: words(label),
        baseline: words(baseline),
        target: words(target),
        verification: words(verification),
      },
    })),
    timeline: edition.milestones.map(({ id, label, fromMonth, toMonth }) => ({
      id,
      name: label,
      parts: { label: words(label), when: { kind: 'span', value: { from: fromMonth, to: toMonth } } },
    })),
    budget: edition.budget.map(({ id, label, amount }) => sumRow(id, label, amount, edition.currency)),
    commitments: edition.commitments.map(({ id, source, amount }) => sumRow(id, source, amount, edition.currency)),
    risks: edition.risks.map(({ id, risk, response }) => ({
      id,
      name: risk,
      parts: { label: words(risk), response: words(response) },
    })),
    photos: edition.photos.map(({ id, caption, alternative }) => {
      const name = caption || alternative
      return { id, name, parts: { label: words(name) } }
    }),
    documents: edition.documents.map(({ id, label }) => ({ id, name: label, parts: { label: words(label) } })),
  }
}

function sumRow(id: string, name: string, amount: number, currency: Currency): Row {
  return { id, name, parts: { label: words(name), amount: { kind: 'money', value: { amount, currency } } } }
}

function words(value: string): StatedValue {
  return { kind: 'text', value }
}
