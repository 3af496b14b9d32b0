import { siteSettings } from '@/domain/settings/site-settings'
import { parsePage } from '@/domain/site-page/site-page'
import type { Transaction } from '@/server/db'
import { insertPage } from '@/server/site-pages/page-store'
import { type LoadedPage, loadPages } from './load-pages'
import { loadProfile } from './profile'

/**
 * Adds the pages that the database lacks, as they begin; a page that is there stays as staff left it. Returns the keys
 * of those added. A database that is older than these pages gets the page of the profile's province only while it is
 * still that province's, and its invented contact people only while it has other samples.
 */
export async function addMissingPages(tx: Transaction, profile: string): Promise<string[]> {
  const there = new Set((await tx.sitePage.findMany({ select: { key: true } })).map((row) => row.key))
  const pages = await loadPages((await isOfProfile(tx, profile)) ? profile : null)
  const missing = pages.filter(({ key }) => !there.has(key))
  const samples = (await tx.listing.count({ where: { sample: true } })) > 0
  for (const page of missing) await insertPage(tx, samples ? page : withoutSamples(page))
  return missing.map(({ key }) => key)
}

function withoutSamples({ key, content }: LoadedPage): LoadedPage {
  if (key !== 'about') return { key, content }
  const about = parsePage(key, content)
  return { key, content: { ...about, people: about.people.filter((person) => !person.sample) } }
}

async function isOfProfile(tx: Transaction, name: string): Promise<boolean> {
  const row = await tx.siteSettings.findUniqueOrThrow({ where: { id: 1 } })
  const profile = await loadProfile(name).catch(() => null)
  if (!profile) return false
  const [ours, theirs] = [siteSettings.parse(row.content), siteSettings.parse(profile.settings)]
  return ours.provinceName.vi === theirs.provinceName.vi
}
