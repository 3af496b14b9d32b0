import 'server-only'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** For tests: fills this file's database with the sample province, as a first start does. */
export async function seedSamples(): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed/index.ts']
  const env = { ...process.env, SEED_PROFILE: 'phu-tho', ADMIN_PASSWORD: 'a-password-for-tests-only' }
  await promisify(execFile)(process.execPath, args, { env })
}
