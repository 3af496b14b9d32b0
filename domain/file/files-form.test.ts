import { expect, test } from 'vitest'
import { emptyProposal } from '../proposal/empty-proposal'
import { proposalToEntries, readProposal } from '../proposal/proposal-form'
import { findProposalGaps } from '../proposal/proposal-requirements'
import { refuseFile, withFile } from './files-form'
import { mostPhotos } from './listing-files'
import type { StoredFile } from './stored-file'

const hash = 'a'.repeat(64)
const photo: StoredFile = { kind: 'photo', id: 'p-1', sha256: hash, width: 2400, height: 1600 }
const paper: StoredFile = {
  kind: 'document',
  id: 'd-1',
  sha256: hash,
  fileName: 'Kế hoạch.pdf',
  mediaType: 'application/pdf',
  bytes: 1_234_567,
}

test('A stored file becomes a row that comes back from the form as it went in, in either language', () => {
  for (const locale of ['vi', 'en'] as const) {
    const entries = withFile(withFile(proposalToEntries(emptyProposal(), locale), photo), paper)
    const { content } = readProposal({ ...entries, 'photos.0.alternative.vi': ['Một cây cầu'] })
    const { kind: _photo, ...picture } = photo
    const { kind: _paper, ...document } = paper
    expect(content?.photos).toMatchObject([{ ...picture, alternative: { vi: 'Một cây cầu', en: '' } }])
    expect(content?.documents).toMatchObject([{ ...document, language: 'vi' }])
    if (!content) throw new Error('The form was not read.')
    expect(readProposal(proposalToEntries(content, locale)).content).toEqual(content)
  }
})

test('The same file gets one row, unless that row is being removed', () => {
  const entries = withFile(proposalToEntries(emptyProposal(), 'en'), photo)
  expect(refuseFile(entries, photo)).toBe('already-there')
  expect(refuseFile({ ...entries, 'photos.0.remove': ['on'] }, photo)).toBeNull()
  expect(refuseFile(entries, paper)).toBeNull()
})

test('There are no more photos than a page bears', () => {
  const full = Array.from({ length: mostPhotos }, (_, i) => ({ ...photo, id: `p-${i}` })).reduce(
    withFile,
    proposalToEntries(emptyProposal(), 'en'),
  )
  expect(refuseFile(full, { ...photo, id: 'one-more' })).toBe('too-many')
})

test('Publication asks for what a photo shows and for the name of a document, in its language', () => {
  const entries = withFile(withFile(proposalToEntries(emptyProposal(), 'vi'), photo), paper)
  const { content } = readProposal({
    ...entries,
    'photos.0.alternative.vi': ['Cầu'],
    'documents.0.label.vi': ['Kế hoạch'],
  })
  if (!content) throw new Error('The form was not read.')
  const gaps = (locale: 'vi' | 'en') =>
    findProposalGaps(content, locale).filter((gap) => /^(photos|documents)/.test(gap.path))
  expect(gaps('vi')).toEqual([])
  expect(gaps('en')).toEqual([
    { path: 'photos.0.alternative', problem: 'missing' },
    { path: 'documents.0.label', problem: 'missing' },
  ])
})
