import 'server-only'
import { resolve } from 'node:path'
import { z } from 'zod'

const environment = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a PostgreSQL address'),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
  /** The address readers see, without a slash at the end; printed in QR codes. */
  SITE_URL: z.url().transform((url) => url.replace(/\/+$/, '')),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => resolve(/* turbopackIgnore: true */ path)),
})

let parsed: z.infer<typeof environment> | undefined

/**
 * The settings of this process, read on first use so that a build needs none.
 * @throws Error that names each missing or wrong variable.
 */
export function env(): z.infer<typeof environment> {
  if (parsed) return parsed
  const result = environment.safeParse({ ...process.env, SITE_URL: process.env.SITE_URL ?? process.env.NEXTAUTH_URL })
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new Error(`The environment is not complete: ${wrong.join('; ')}.`)
  }
  parsed = result.data
  return parsed
}
