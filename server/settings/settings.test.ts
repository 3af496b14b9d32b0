import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { showsSamples } from '../catalogue/home'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { db } from '../db'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { countSamples, removeSamples } from './remove-samples'
import { saveSettings } from './save-settings'
import { getSettings, getSiteProfile } from './site-profile'

let admin: Actor
let director: Actor

beforeAll(async () => {
  await foundProvince()
  admin = await hireStaff('admin')
  director = await hireStaff('director')
})

test('Settings are saved by an administrator only, and never over someone else’s', async () => {
  const content = { ...(await getSettings()), phone: '+84 210 555 0199' }
  expect(await saveSettings(director, { lockVersion: 1, content })).toBe('forbidden')
  expect(await saveSettings(admin, { lockVersion: 1, content })).toBe('saved')
  expect(await saveSettings(admin, { lockVersion: 1, content: { ...content, phone: '0' } })).toBe('conflict')
  expect((await getSiteProfile('en')).phone).toBe('+84 210 555 0199')
})

test('One action removes every sample and nothing else', async () => {
  const real = await publishProposal(director)
  const sample = await publishProposal(director)
  await db().listing.update({ where: { code: sample.code }, data: { sample: true } })
  await db().publication.updateMany({ where: { code: sample.code }, data: { sample: true } })
  await db().agency.create({
    data: { id: 'mau', kind: 'other', name: {}, description: {}, email: '', phone: '', sample: true },
  })
  expect(await showsSamples()).toBe(true)
  expect(await countSamples()).toEqual({ listings: 1, projects: 0, agencies: 1, people: 0 })
  expect(await removeSamples(director)).toBeNull()
  expect(await removeSamples(admin)).toBe(1)
  expect(await showsSamples()).toBe(false)
  expect(await countSamples()).toEqual({ listings: 0, projects: 0, agencies: 0, people: 0 })
  expect(await getPublishedProposal('en', sample.code)).toBeNull()
  expect(await getPublishedProposal('en', real.code)).not.toBeNull()
})
