import { readRichText } from '@/domain/rich-text/rich-text'
import type { ProposalInput } from '../proposal-paper'

/** Numbers from 0 to 1 that are the same at every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return (state >>> 0) / 4_294_967_296
  }
}

const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const vowels =
  'a ă â e ê i o ô ơ u ư y ai ao au âu ay ây eo êu ia iê oa oai oă oe oi ôi ơi ua uâ uê ui uô uy ưa ươ ưu'.split(' ')
const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const endings = ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't']

/** Vietnamese syllables, most of them meaningless: together they use every letter with every mark. */
export function syllables(random: () => number, count: number): string {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? ''
  const words = Array.from({ length: count }, () => {
    const vowel = pick(vowels)
    const at = vowel.length > 1 && random() < 0.5 ? 2 : 1
    const word = pick(onsets) + vowel.slice(0, at) + pick(marks) + vowel.slice(at) + pick(endings)
    return (random() < 0.15 ? word.charAt(0).toUpperCase() + word.slice(1) : word).normalize('NFC')
  })
  return words.join(' ')
}

/** Every piece of text that a proposal's document must show, as it stands in the input, without Markdown. */
export function textsOf({ view, profile }: ProposalInput): string[] {
  const { edition } = view
  const narratives = ['need', 'objectives', 'activities', 'sustainability', 'safeguarding', 'environment'] as const
  const written = [...narratives.map((name) => edition[name]), edition.counterpart.note]
  const blocks = written.flatMap(readRichText).flatMap((block) => (block.kind === 'list' ? block.items : [block.runs]))
  return [
    edition.title,
    edition.summary,
    view.code,
    view.field.name,
    view.agency.name,
    profile.departmentName,
    ...view.themes.map((theme) => theme.name),
    ...blocks.map((runs) => runs.map((run) => run.text).join('')),
    ...edition.budget.map((line) => line.label),
    ...edition.commitments.map((one) => one.source),
    ...edition.indicators.flatMap((row) => [row.label, row.baseline, row.target, row.verification]),
    ...edition.milestones.map((stage) => stage.label),
    ...edition.risks.flatMap((row) => [row.risk, row.response]),
    edition.smallestPart.description,
    edition.beneficiaries.note,
    edition.contact.name,
    edition.contact.position,
    edition.contact.email,
    edition.contact.phone,
  ].filter((text) => text !== '')
}
