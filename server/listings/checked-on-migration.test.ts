import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '@/domain/day'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import { db } from '../db'
import { publishProposal } from '../testing/listings'
import { publishNeed } from '../testing/needs-and-stories'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'

const migration = 'prisma/migrations/20261126071000_readers_and_checks/migration.sql'

beforeAll(foundProvince)

test('What was published before the upgrade was checked on the day that it names, or else that of its publication', async () => {
  const director = await hireStaff('director')
  const readiness = (checkedOn: string | null) => ({ ...completeProposal().readiness, checkedOn })
  const named = await publishProposal(director, { readiness: readiness('2026-03-05') })
  const silent = await publishProposal(director, { readiness: readiness(null) })
  const need = await publishNeed()
  const days = async () => {
    const rows = await db().publication.findMany({ where: { locale: 'vi' }, select: { code: true, checkedOn: true } })
    return Object.fromEntries(rows.map((row) => [row.code, row.checkedOn.toISOString().slice(0, 10)]))
  }
  const today = dayOf(new Date())
  const expected = { [named.code]: '2026-03-05', [silent.code]: today, [need]: today }
  expect(await days()).toEqual(expected)
  await db().publication.updateMany({ data: { checkedOn: new Date('2000-01-01') } })
  const statement = readFileSync(migration, 'utf8')
    .split(';')
    .find((one) => one.includes('USING'))
  await db().$executeRawUnsafe(statement ?? '')
  expect(await days()).toEqual(expected)
})
