import { roles } from '@/domain/account/role'
import { findGaps } from '@/domain/listing/find-gaps'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { ListingKind } from '@/domain/listing-state'
import { locales } from '@/domain/locale'
import { projectContent } from '@/domain/portfolio/project-content'
import { findProjectGaps } from '@/domain/portfolio/project-requirements'
import { siteSettings } from '@/domain/settings/site-settings'
import { generatePassword, hashPassword, isAcceptable, shortestPassword } from '@/server/accounts/password'
import { db, type Transaction } from '@/server/db'
import { codeOf } from '@/server/listings/code-series'
import { insertListing, insertPublication, updateListing } from '@/server/listings/listing-store'
import { insertProject, publishEdition } from '@/server/portfolio/project-store'
import { addMissingPages } from './add-pages'
import { fields } from './fields'
import { loadProfile, type Profile } from './profile'
import { prepareFiles, writeFiles } from './sample-files'
import { themes } from './themes'
import { type SampleVersion, versionsOf } from './versions-of'

/**
 * Fills an empty database: the first administrator, a province's own lists, its sample listings, its projects and the
 * pages that staff write, all or nothing. A database that is filled already gets the pages that it lacks and nothing else.
 * Prints one line of JSON on standard output; see `scripts/launch` for its reader.
 */
async function seed() {
  const profileName = process.env.SEED_PROFILE || 'phu-tho'
  if ((await db().siteSettings.count()) > 0) {
    const added = await db().$transaction((tx) => addMissingPages(tx, profileName), patient)
    return { seeded: false as const, added }
  }
  const profile = await loadProfile(profileName)
  const admin = await firstAdministrator()
  await db().$transaction(async (tx) => {
    await tx.user.create({
      data: { email: admin.email, name: admin.email, role: roles[2], passwordHash: admin.hash },
    })
    await writeLists(tx, profile)
    for (const kind of ['story', 'need', 'proposal'] as const) await writeSamples(tx, profile, kind)
    await writeProjects(tx, profile)
    await addMissingPages(tx, profileName)
  }, patient)
  return { seeded: true as const, admin: { email: admin.email, password: admin.shown } }
}

/** A slow machine needs its time. */
const patient = { timeout: 180_000, maxWait: 10_000 }

async function firstAdministrator() {
  const email = (process.env.ADMIN_EMAIL || 'admin@example.org').trim().toLowerCase()
  const chosen = process.env.ADMIN_PASSWORD
  if (chosen && !isAcceptable(chosen)) throw new Error(`ADMIN_PASSWORD needs at least ${shortestPassword} characters.`)
  const password = chosen || generatePassword()
  return { email, hash: await hashPassword(password), shown: chosen ? null : password }
}

async function writeLists(tx: Transaction, profile: Profile): Promise<void> {
  const settings = siteSettings.parse(profile.settings)
  await tx.siteSettings.create({ data: { id: 1, content: settings } })
  await tx.field.createMany({ data: fields.map((field, position) => ({ ...field, position })) })
  await tx.theme.createMany({ data: themes.map((theme, position) => ({ ...theme, position })) })
  await tx.agency.createMany({ data: profile.agencies.map((agency) => ({ ...agency, sample: true })) })
  await tx.outline.createMany({ data: profile.outlines })
  const points = new Map(profile.points.map((point) => [point.code, point]))
  await tx.locality.createMany({
    data: profile.localities.map(({ code, ...locality }) => {
      const { position: [longitude, latitude] = [], precision } = points.get(code) ?? {}
      return { id: code, ...locality, longitude, latitude, positionPrecision: precision }
    }),
  })
}

/**
 * Writes and publishes the samples of one kind in both languages, the highest number last, two days apart; those that
 * have a history with all that was published of them before.
 */
async function writeSamples(tx: Transaction, profile: Profile, kind: ListingKind): Promise<void> {
  const { codePrefix, rate } = siteSettings.parse(profile.settings)
  const samples = profile.samples[kind].toSorted((a, b) => a.number - b.number)
  for (const [i, sample] of samples.entries()) {
    const code = codeOf(kind, codePrefix, profile.year, sample.number)
    const newest = new Date(profile.samplesPublishedBy.getTime() - (samples.length - 1 - i) * 2 * 86_400_000)
    const files = await prepareFiles(profile.filesFolder, sample.files ?? {})
    const [first, ...later] = versionsOf(kind, sample, newest, files)
    if (!first) continue
    refuseGaps(code, first.document)
    const entry = { code, document: first.document, author: null, sample: true, rate }
    const { listing, revision } = await insertListing(tx, entry)
    await writeFiles(tx, listing.id, files)
    const publish = async ({ document, at }: SampleVersion, revisionId: string) => {
      for (const locale of locales) {
        await insertPublication(tx, { listing, revisionId, document, locale, publisher: null, rate, at })
      }
    }
    await publish(first, revision.id)
    for (const version of later) {
      refuseGaps(code, version.document)
      const { id } = await updateListing(tx, { id: listing.id, document: version.document, author: null, rate })
      await publish(version, id)
    }
    await tx.listing.update({ where: { id: listing.id }, data: { state: 'published' } })
  }
  const lastNumber = samples.at(-1)?.number ?? 0
  await tx.codeSeries.create({ data: { series: `${codePrefix}-${profile.year}-${kind}`, lastNumber } })
}

/** Writes and publishes the projects of the portfolio, all on the day of the newest sample. */
async function writeProjects(tx: Transaction, profile: Profile): Promise<void> {
  const { codePrefix } = siteSettings.parse(profile.settings)
  const lastNumbers = new Map<number, number>()
  for (const { year, number, sample, content: written } of profile.projects) {
    const content = projectContent.parse(written)
    const code = codeOf('project', codePrefix, year, number)
    const gaps = locales.flatMap((locale) => findProjectGaps(content, locale))
    if (gaps.length > 0) throw new Error(`Project ${code} is not complete: ${gaps.map((gap) => gap.path).join(', ')}.`)
    const { id } = await insertProject(tx, { code, content, sample })
    await publishEdition(tx, id, content, profile.samplesPublishedBy)
    lastNumbers.set(year, Math.max(lastNumbers.get(year) ?? 0, number))
  }
  for (const [year, lastNumber] of lastNumbers) {
    await tx.codeSeries.create({ data: { series: `${codePrefix}-${year}-project`, lastNumber } })
  }
}

function refuseGaps(code: string, document: ListingDocument): void {
  const gaps = locales.flatMap((locale) =>
    findGaps(document, locale).map((gap) => `${locale} ${gap.path}: ${gap.problem}`),
  )
  if (gaps.length > 0) throw new Error(`Sample ${code} is not complete: ${gaps.join('; ')}.`)
}

seed()
  .then((outcome) => process.stdout.write(`${JSON.stringify(outcome)}\n`))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => db().$disconnect())
