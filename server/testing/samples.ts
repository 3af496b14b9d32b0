import 'server-only'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** For tests: fills this file's database with a province's samples, as a first start does. */
export async function seedSamples(profile: 'phu-tho' | 'binh-phuoc'): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed/index.ts']
  const env = { ...process.env, SEED_PROFILE: profile, ADMIN_PASSWORD: 'a-password-for-tests-only' }
  await promisify(execFile)(process.execPath, args, { env })
}
