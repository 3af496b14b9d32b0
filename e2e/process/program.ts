import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** The password of the administrator `director@example.org` of every program that is started here. */
export const programPassword = 'a-password-for-tests-only'

/** Starts the whole program as `npm start` does; `ready` fails with its output when it ends instead. */
export function startProgram(dataDir: string, port: number, env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      ADMIN_EMAIL: 'director@example.org',
      ADMIN_PASSWORD: programPassword,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ready = new Promise<void>((resolve, reject) => {
    for (const channel of [child.stdout, child.stderr]) {
      channel?.setEncoding('utf8').on('data', (data: string) => {
        output += data
        if (output.includes('Ready after')) resolve()
      })
    }
    child.once('exit', () => reject(new Error(`It did not start:\n${output}`)))
  })
  ready.catch(() => {}) // not every start is meant to succeed
  const ended = once(child, 'close').then(([code]): number | null => code)
  return { child, ready, ended, output: () => output }
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.')
  return address.port
}
