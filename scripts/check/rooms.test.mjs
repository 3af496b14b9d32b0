import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import rules from '../../.dependency-cruiser.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-cau-rooms-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['app-enters-only-its-doors', 'app/page.tsx', 'prisma/seed/index.ts'],
  ['components-enters-only-its-doors', 'components/card/card.tsx', 'server/catalogue/home.ts'],
  ['documents-enters-only-its-doors', 'documents/proposal.tsx', 'server/catalogue/home.ts'],
  ['server-enters-only-its-doors', 'server/db.ts', 'app/page.tsx'],
  ['domain-enters-only-its-doors', 'domain/money.ts', 'i18n/routing.ts'],
  ['i18n-enters-only-its-doors', 'i18n/routing.ts', 'components/card/card.tsx'],
  ['prisma-enters-only-its-doors', 'prisma/seed/index.ts', 'components/card/card.tsx'],
  ['scripts-enters-only-its-doors', 'scripts/start.mjs', 'prisma/seed/index.ts'],
  ['e2e-enters-only-its-doors', 'e2e/home.test.ts', 'scripts/start.mjs'],
  ['only-server-holds-the-database-client', 'e2e/home.test.ts', 'prisma/generated/client.ts'],
  ['only-server-speaks-to-the-database', 'app/page.tsx', 'pg'],
  ['only-server-speaks-to-the-database', 'domain/money.ts', '@prisma/client'],
  ['no-cycles', 'domain/money.ts', 'domain/money.ts'],
])('%s: %s may not import %s', async (rule, from, to) => {
  expect(await findBroken({ from, to })).toContain(rule)
})

test.each([
  ['app/page.tsx', 'server/catalogue/home.ts'],
  ['app/page.tsx', 'documents/proposal.tsx'],
  ['components/card/card.tsx', 'domain/money.ts'],
  ['components/card/card.tsx', 'i18n/navigation.ts'],
  ['server/db.ts', 'prisma/generated/client.ts'],
  ['server/db.ts', 'pg'],
  ['server/documents/render.ts', 'documents/proposal.tsx'],
  ['i18n/request.ts', 'messages/vi.json'],
  ['prisma/seed/index.ts', 'server/db.ts'],
  ['scripts/migrate.mjs', 'pg'],
  ['e2e/home.test.ts', 'domain/money.ts'],
])('%s may import %s', async (from, to) => {
  expect(await findBroken({ from, to })).toEqual([])
})

test('Every rule has an example above', () => {
  expect(rules.forbidden.map((rule) => rule.name)).toHaveLength(12)
})

/**
 * Lays out two files, the first importing the second (or a package), and returns the rules that breaks.
 * @param {{ from: string, to: string }} files
 * @returns {Promise<string[]>}
 */
async function findBroken({ from, to }) {
  const isFile = /\.\w+$/.test(to)
  const file = path.join(folder, to)
  if (isFile) write(file, to.endsWith('.json') ? '{}' : 'export const b = 1\n')
  const name = isFile ? path.relative(path.dirname(path.join(folder, from)), file) : to
  write(path.join(folder, from), `import b from '${isFile ? `./${name}` : name}'\nexport const a = b\n`)
  const { output } = await cruise(['.'], { baseDir: folder, ruleSet: { forbidden: rules.forbidden }, validate: true })
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map((violation) => violation.rule.name)
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
