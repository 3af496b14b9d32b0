import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { languages, pages } from './pages'

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

type Message = { type: string; url: string; message: string; extract?: string; lastLine?: number }

/** Without Java nothing can be said of the markup. */
async function findJava(): Promise<boolean> {
  return promisify(execFile)('java', ['-version']).then(
    () => true,
    () => false,
  )
}

test('Every page is valid HTML', async ({ request, isMobile }) => {
  test.skip(isMobile, 'The markup is the same on every screen.')
  test.skip(!(await findJava()), 'The checker needs Java.')
  test.setTimeout(180_000)
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-cau-html-'))
  try {
    const files = []
    for (const page of pages) {
      for (const language of languages) {
        const file = path.join(folder, `${page.name}, ${language}.html`.replaceAll(' ', '-'))
        await writeFile(file, await (await request.get(page[language])).text())
        files.push(file)
      }
    }
    const args = ['-jar', checker, '--format', 'json', '--exit-zero-always', ...files]
    const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 50_000_000 })
    const messages: Message[] = JSON.parse(stderr).messages
    const errors = messages.filter(({ type }) => type === 'error')
    expect(errors.map(({ url, message, extract }) => ({ page: path.basename(url), message, extract }))).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
