import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isAlive } from '../process-mark.mjs'
import { project } from '../project.mjs'

/** @param {{ PORT: string }} env */
function start(env) {
  const script = path.join(project, 'scripts', 'start.mjs')
  return spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...env } })
}

test('A port that is taken is told in a sentence, before any work', async () => {
  const other = net.createServer().listen(0)
  await once(other, 'listening')
  const { port } = /** @type {net.AddressInfo} */ (other.address())

  const { status, stdout, stderr } = start({ PORT: String(port) })

  other.close()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(`Port ${port} is in use`)
  expect(stderr).toContain(`PORT=${port + 1} npm start`)
})

test('A PORT that is none is told in a sentence', () => {
  expect(start({ PORT: 'web' })).toMatchObject({ status: 1, stderr: expect.stringContaining('PORT is "web"') })
})

test.each([
  ['while it runs', 1_000],
  ['while it still starts', 0],
])('A program started by the launcher ends with it, even when the launcher is killed %s', async (_, wait) => {
  // A stand-in for the launcher: it starts a program that would run for ever, as the launcher does.
  const launcher = `
    import { spawnNode } from ${JSON.stringify(path.join(project, 'scripts', 'run.mjs'))}
    const forever = "import('node:http').then((http) => http.createServer().listen(0)); process.on('SIGTERM', () => process.exit())"
    const child = spawnNode(['-e', forever], process.env)
    child.on('spawn', () => setTimeout(() => console.log(child.pid), ${wait}))
    setTimeout(() => process.exit(), 30_000) // for a test run that was interrupted`
  const child = spawn(process.execPath, ['--input-type=module', '-e', launcher], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  const pid = Number(line)
  expect(isAlive(pid)).toBe(true)

  child.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false)
})
