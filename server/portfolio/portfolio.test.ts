import { beforeAll, beforeEach, expect, test } from 'vitest'
import { emptyProject, type ProjectContent } from '@/domain/portfolio/project-content'
import type { Actor } from '../actor'
import { findProjects, getProject } from '../catalogue/portfolio'
import { forgetKeys, hasPage } from '../catalogue/published-keys'
import { db } from '../db'
import { countSamples, removeSamples } from '../settings/remove-samples'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { findDeskProjects, getEditableProject } from './project-desk'
import { publishProject, withdrawProject } from './publish-project'
import { createProject, saveProject } from './save-project'

let officer: Actor
let director: Actor

const both = (vi: string, en = vi) => ({ vi, en })
const complete: ProjectContent = {
  ...emptyProject(),
  title: both('Nước sạch', 'Clean water'),
  funder: both('Quỹ Mẫu', 'Sample Fund'),
  field: 'water',
  agency: 'so-y-te',
  localities: ['08590'],
  period: { from: 2024, to: 2026 },
  source: both('Báo cáo', 'Report'),
  asOf: '2026-09',
}

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
})

beforeEach(forgetKeys)

async function write(content: ProjectContent = complete): Promise<string> {
  const code = await createProject(officer)
  if (!code) throw new Error('Not created.')
  expect(await saveProject(officer, { code, lockVersion: 1, content })).toEqual({ kind: 'saved', lockVersion: 2 })
  return code
}

test('A project is public only once a director has published it, and in both languages', async () => {
  const code = await write()
  expect(code).toMatch(/^TM-\d{4}-P\d{3}$/)
  expect(await getProject('vi', code)).toBeNull()
  expect(await hasPage('projects', code.toLowerCase())).toBe(false)
  expect((await publishProject(officer, { code, lockVersion: 2 })).kind).toBe('forbidden')
  expect((await publishProject(director, { code, lockVersion: 2 })).kind).toBe('published')
  expect((await getProject('vi', code.toLowerCase()))?.edition.title).toBe('Nước sạch')
  const english = await getProject('en', code)
  expect(english?.edition.title).toBe('Clean water')
  expect(english?.field?.name).toBe('Clean water and sanitation')
  expect(english?.places.map((place) => place.id)).toEqual(['08590'])
  expect(await hasPage('projects', code.toLowerCase())).toBe(true)
})

test('What is edited afterwards is not public until it is published again', async () => {
  const code = await write()
  await publishProject(director, { code, lockVersion: 2 })
  const renamed = { ...complete, title: both('Tên mới', 'New name') }
  await saveProject(officer, { code, lockVersion: 2, content: renamed })
  expect((await getProject('en', code))?.edition.title).toBe('Clean water')
  expect((await getEditableProject(officer, code))?.changed).toBe(true)
  await publishProject(director, { code, lockVersion: 3 })
  expect((await getProject('en', code))?.edition.title).toBe('New name')
  expect((await getEditableProject(officer, code))?.changed).toBe(false)
})

test('A withdrawn project is gone from the public and stays at the desk', async () => {
  const code = await write()
  await publishProject(director, { code, lockVersion: 2 })
  expect(await withdrawProject(officer, code)).toBe('forbidden')
  expect(await withdrawProject(director, code)).toBe('withdrawn')
  expect(await getProject('en', code)).toBeNull()
  expect(await hasPage('projects', code.toLowerCase())).toBe(false)
  expect((await findDeskProjects(officer, { q: code, state: 'withdrawn', page: 1 })).items).toHaveLength(1)
})

test('Nothing is published without a source, a day, a name behind it and both languages', async () => {
  const lacking = { ...complete, funder: both(''), source: both(''), asOf: null, summary: both('Chỉ tiếng Việt', '') }
  const code = await write(lacking)
  const outcome = await publishProject(director, { code, lockVersion: 2 })
  if (outcome.kind !== 'incomplete') throw new Error(outcome.kind)
  expect(outcome.gaps.filter(({ locale }) => locale === 'en').map(({ gap }) => gap.path)).toEqual([
    'funder',
    'source',
    'asOf',
    'summary',
  ])
})

test('Somebody else’s save is never overwritten, and what stood before it is kept', async () => {
  const code = await write()
  const mine = { ...complete, title: both('Của tôi', 'Mine') }
  expect(await saveProject(director, { code, lockVersion: 1, content: mine })).toEqual({
    kind: 'conflict',
    lockVersion: 2,
  })
  expect(await saveProject(director, { code, lockVersion: 2, content: mine })).toEqual({
    kind: 'saved',
    lockVersion: 3,
  })
  const { id } = await db().project.findUniqueOrThrow({ where: { code } })
  const events = await db().auditEvent.findMany({
    where: { subjectKind: 'project', subjectId: id },
    orderBy: { at: 'asc' },
  })
  expect(events.map((event) => [event.action, event.actorId])).toEqual([
    ['project.create', officer.id],
    ['project.save', officer.id],
    ['project.save', director.id],
  ])
  expect(events[2]?.detail).toMatchObject({ before: { title: complete.title } })
})

test('A field, partner or commune that does not exist is refused', async () => {
  const code = await write()
  for (const wrong of [{ field: 'no-such' }, { agency: 'no-such' }, { localities: ['99999'] }]) {
    const outcome = await saveProject(officer, { code, lockVersion: 2, content: { ...complete, ...wrong } })
    expect(outcome.kind).toBe('unknown-key')
  }
})

test('The action that removes the samples removes sample projects, and no other', async () => {
  const admin = await hireStaff('admin')
  const [real, sample] = [await write(), await write()]
  for (const code of [real, sample]) await publishProject(director, { code, lockVersion: 2 })
  await db().project.update({ where: { code: sample }, data: { sample: true } })
  expect((await countSamples()).projects).toBe(1)
  expect(await removeSamples(admin)).toBe(1)
  const codes = (await findProjects('en')).map((project) => project.code)
  expect(codes).toContain(real)
  expect(codes).not.toContain(sample)
})
