import { expect, test } from 'vitest'
import { readSettings, settingsToEntries } from './settings-form'
import type { SiteSettings } from './site-settings'

const both = (vi: string, en = vi) => ({ vi, en })
const settings: SiteSettings = {
  provinceName: both('Tỉnh Mẫu', 'Test'),
  provinceTitle: both('tỉnh Mẫu', 'Test Province'),
  departmentName: both('Sở Ngoại vụ'),
  divisionName: both('Phòng Hợp tác quốc tế'),
  codePrefix: 'TM',
  address: both('phường Mẫu'),
  email: 'office@example.org',
  phone: '',
  replyDays: 3,
  rate: { vndPerUsd: 26_300, on: '2026-11-01' },
  intro: both('Dòng một\n\nDòng hai', 'One'),
  steps: [{ title: both('Liên hệ', 'Write'), text: both('Trả lời', 'Answer') }],
}

test('The settings come back from their form as they went in', () => {
  expect(readSettings(settingsToEntries(settings, 'vi')).content).toEqual(settings)
  expect(readSettings(settingsToEntries(settings, 'en')).content).toEqual(settings)
})

test('A step that is emptied is dropped, a step written in one language only is refused', () => {
  const entries = settingsToEntries(settings, 'vi')
  const emptied = Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [name, name.startsWith('steps.') ? [''] : value]),
  )
  expect(readSettings(emptied).content?.steps).toEqual([])
  expect(readSettings({ ...entries, 'steps.0.title.en': [''] }).problems).toEqual([
    { path: 'steps.0.title.en', problem: 'required' },
  ])
})

test('What the public site cannot do without must be given', () => {
  const entries = settingsToEntries(settings, 'vi')
  const problems = readSettings({
    ...entries,
    'departmentName.en': [' '],
    codePrefix: ['phú'],
    email: [''],
    'rate.vndPerUsd': ['26.3'],
    'rate.on': [''],
  }).problems
  expect(problems).toEqual([
    { path: 'departmentName.en', problem: 'required' },
    { path: 'codePrefix', problem: 'choice' },
    { path: 'email', problem: 'required' },
    { path: 'rate.vndPerUsd', problem: 'whole-number' },
    { path: 'rate.on', problem: 'required' },
  ])
})
