import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import { proposalContent } from '@/domain/proposal/proposal-content'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { db } from '../db'
import { publishProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'

const migration = 'prisma/migrations/20261125180000_listing_files/migration.sql'

beforeAll(foundProvince)

test('Listings written before there were files can be read, edited and shown after the upgrade', async () => {
  const { code } = await publishProposal(await hireStaff('director'))
  const without = `content - 'photos' - 'documents'`
  for (const table of ['Listing', 'Revision', 'Publication']) {
    await db().$executeRawUnsafe(`UPDATE "${table}" SET content = ${without}`)
  }
  const statements = readFileSync(migration, 'utf8')
    .split(';')
    .filter((statement) => /UPDATE "|TRIGGER/.test(statement))
  for (const statement of statements) await db().$executeRawUnsafe(statement)
  const listing = await db().listing.findUniqueOrThrow({ where: { code }, include: { revisions: true } })
  for (const { content } of [listing, ...listing.revisions.slice(1)]) {
    expect(proposalContent.parse(content)).toMatchObject({ photos: [], documents: [] })
  }
  expect(proposalContent.parse(listing.content)).toEqual(completeProposal())
  expect((await getPublishedProposal('en', code))?.edition).toMatchObject({ photos: [], documents: [] })
})
