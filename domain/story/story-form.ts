import { readFiles } from '../file/files-form'
import { checkShape, type ReadForm } from '../form/check-shape'
import type { FormEntries } from '../form/form-entries'
import { FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import { readFiling } from '../listing/filing-form'
import { type StoryContent, storyContent } from './story-content'

/** The lists of a story whose rows are added, removed and moved in the editor. */
export const storyLists = ['figures', 'results', 'voices', 'proposals', 'photos', 'documents'] as const

const years = { min: 1975, max: 2100 }
const mostProposals = 12

/**
 * A story as the entries of its form; years are plain digits. Each proposal that it speaks for is a row that has the
 * proposal's code for its id.
 */
export function storyToEntries({ proposals, ...content }: StoryContent): FormEntries {
  const rows = proposals.map((code) => ({ id: code, code }))
  return toEntries({ ...content, proposals: rows }, String)
}

/**
 * Reads a story out of its form; field names are the paths of the document. Nothing has to be filled in, but what is must
 * be readable, or nothing is returned but the problems.
 */
export function readStory(entries: FormEntries): ReadForm<StoryContent> {
  const form = new FormReader(entries)
  return checkShape(storyContent, read(form), form.problems)
}

function read(form: FormReader): StoryContent {
  return {
    title: form.lines('title'),
    summary: form.texts('summary'),
    ...readFiling(form),
    donor: form.lines('donor'),
    donorUrl: form.url('donorUrl') || null,
    project: { name: form.lines('project.name'), url: form.url('project.url') || null },
    period: { from: form.whole('period.from', years), to: form.whole('period.to', years) },
    problem: form.texts('problem'),
    done: form.texts('done'),
    figures: form.rows('figures', 8, (row) => ({
      value: form.lines(`${row}.value`, 40),
      label: form.lines(`${row}.label`),
    })),
    results: form.rows('results', 20, (row) => ({
      label: form.lines(`${row}.label`),
      before: form.lines(`${row}.before`),
      after: form.lines(`${row}.after`),
    })),
    voices: form.rows('voices', 8, (row) => ({
      words: form.texts(`${row}.words`),
      speaker: form.lines(`${row}.speaker`),
      consented: form.isTicked(`${row}.consented`),
    })),
    proposals: readProposals(form),
    ...readFiles(form),
  }
}

/** The codes of the rows, and behind them that of the proposal which is chosen to be added; each once. */
function readProposals(form: FormReader): string[] {
  const rows = form.rows('proposals', mostProposals, (row) => ({ code: form.line(`${row}.code`, 40) }))
  const codes = new Set([...rows.map((row) => row.code), form.line('addProposal', 40)])
  codes.delete('')
  if (codes.size > mostProposals) form.refuse('proposals', 'too-many')
  return [...codes]
}
