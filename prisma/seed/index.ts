import { roles } from '@/domain/account/role'
import type { ListingKind } from '@/domain/listing-state'
import { locales } from '@/domain/locale'
import { siteSettings } from '@/domain/settings/site-settings'
import { generatePassword, hashPassword, isAcceptable, shortestPassword } from '@/server/accounts/password'
import { db, type Transaction } from '@/server/db'
import { codeOf } from '@/server/listings/code-series'
import { findGaps, type ListingDocument, parseDocument } from '@/server/listings/listing-document'
import { insertListing, insertPublication } from '@/server/listings/listing-store'
import { addMissingPages } from './add-pages'
import { fields } from './fields'
import { numberRows } from './number-rows'
import { loadProfile, type Profile } from './profile'
import { themes } from './themes'

/**
 * Fills an empty database: the first administrator, a province's own lists, its sample listings and the pages that staff
 * write, all or nothing. A database that is filled already gets the pages that it lacks and nothing else.
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

/** Writes and publishes the samples of one kind in both languages, the highest number last, two days apart. */
async function writeSamples(tx: Transaction, profile: Profile, kind: ListingKind): Promise<void> {
  const { codePrefix, rate } = siteSettings.parse(profile.settings)
  const samples = profile.samples[kind].toSorted((a, b) => a.number - b.number)
  for (const [i, sample] of samples.entries()) {
    const document = parseDocument(kind, numberRows(sample.content))
    const code = codeOf(kind, codePrefix, profile.year, sample.number)
    refuseGaps(code, document)
    const { listing, revision } = await insertListing(tx, { code, document, author: null, sample: true, rate })
    const at = new Date(profile.samplesPublishedBy.getTime() - (samples.length - 1 - i) * 2 * 86_400_000)
    for (const locale of locales) {
      await insertPublication(tx, { listing, revisionId: revision.id, document, locale, publisher: null, rate, at })
    }
  }
  const lastNumber = samples.at(-1)?.number ?? 0
  await tx.codeSeries.create({ data: { series: `${codePrefix}-${profile.year}-${kind}`, lastNumber } })
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
