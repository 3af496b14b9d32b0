import { expect, test } from 'vitest'
import type { FormEntries } from '../form/form-entries'
import { emptyStory } from './empty-story'
import type { StoryContent } from './story-content'
import { readStory, storyToEntries } from './story-form'
import { findStoryGaps } from './story-requirements'

const both = (text: string) => ({ vi: text, en: text })

const written: StoryContent = {
  ...emptyStory(),
  title: both('Nước về bản'),
  summary: both('Năm xóm có nước'),
  field: 'water',
  themes: ['women'],
  agency: 'so-y-te',
  localities: ['08590'],
  donor: both('Một tổ chức'),
  donorUrl: 'https://www.example.org/',
  project: { name: both('Nước sạch'), url: null },
  period: { from: 2019, to: 2021 },
  problem: both('Vấn đề'),
  done: both('Cách làm\n\nHai đoạn'),
  figures: [{ id: 'f', value: both('410'), label: both('gia đình') }],
  results: [{ id: 'r', label: both('Hộ có nước'), before: both('12'), after: both('300') }],
  voices: [
    { id: 'v', words: both('Chúng tôi có nước'), speaker: both('Một người mẹ'), consented: true },
    { id: 'w', words: both('Tôi chưa muốn'), speaker: both('Một người khác'), consented: false },
  ],
  proposals: ['PT-2026-009', 'PT-2026-021'],
}

const read = (more: FormEntries) => readStory({ ...storyToEntries(written), ...more })
const gapsOf = (change: Partial<StoryContent>) => findStoryGaps({ ...written, ...change }, 'en').map((gap) => gap.path)

test('A story comes back from its form as it went in, and so does one in which nothing is written', () => {
  expect(readStory(storyToEntries(written)).content).toEqual(written)
  expect(readStory(storyToEntries(emptyStory())).content).toEqual(emptyStory())
  expect(readStory({}).content).toEqual(emptyStory())
})

test('A chosen proposal comes behind those that are there, each once, and a removed one is gone', () => {
  expect(read({ addProposal: ['PT-2026-001'] }).content?.proposals).toEqual([...written.proposals, 'PT-2026-001'])
  expect(read({ addProposal: ['PT-2026-009'] }).content?.proposals).toEqual(written.proposals)
  expect(read({ 'proposals.0.remove': ['on'] }).content?.proposals).toEqual(['PT-2026-021'])
})

test('Years and addresses of the web are told at their fields when they cannot be read', () => {
  expect(read({ donorUrl: ['example'], 'project.url': ['ftp://x'], 'period.from': ['long ago'] }).problems).toEqual([
    { path: 'donorUrl', problem: 'url' },
    { path: 'project.url', problem: 'url' },
    { path: 'period.from', problem: 'whole-number' },
  ])
})

test('A story in which nothing is written lacks what a reader looks for', () => {
  expect(findStoryGaps(emptyStory(), 'vi').map((gap) => gap.path)).toEqual([
    'title',
    'summary',
    'problem',
    'done',
    'results',
    'field',
    'localities',
  ])
  expect(gapsOf({})).toEqual([])
  expect(gapsOf({ results: [] })).toEqual([])
  expect(gapsOf({ period: { from: 2021, to: 2019 } })).toEqual(['period.to'])
})

test('A voice needs its words and its speaker once it may be published, and nothing before', () => {
  const [voice] = written.voices
  const half = { id: 'v', words: { vi: 'Lời', en: '' }, speaker: both(''), consented: true }
  expect(gapsOf({ voices: [half] })).toEqual(['voices.0.words', 'voices.0.speaker'])
  expect(gapsOf({ voices: [{ ...half, consented: false }, ...(voice ? [voice] : [])] })).toEqual([])
})
