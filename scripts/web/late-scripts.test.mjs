import { expect, test } from 'vitest'
import { withLateScripts } from './late-scripts.mjs'

const chunk = (/** @type {string} */ name) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`
const inline = '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'
const old = '<script src="/_next/static/chunks/old.js" noModule=""></script>'
const css = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'
const ahead = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b-1.js"/>'

test('Every script that a page asks for is asked for after it was painted, once and in order', () => {
  const html = withLateScripts(
    `<html><head>${css}${ahead}${chunk('b-1')}${chunk('turbopack-c')}</head><body><h1>Nước</h1>${old}${inline}</body></html>`,
  )
  const head = `<html><head>${css}</head><body><h1>Nước</h1>${old}${inline}`
  expect(html.startsWith(`${head}<script>document.fonts.ready`)).toBe(true)
  expect(html).toContain('["/_next/static/chunks/b-1.js","/_next/static/chunks/turbopack-c.js"]')
  expect(html.endsWith('</script></body></html>')).toBe(true)
  expect(html).not.toContain(' src="/_next/static/chunks/b-1.js"')
})

test('What stands in a text stays as it is, and a page without scripts too', () => {
  const text = '<body><p>$1 $& &lt;/body&gt;</p></body>'
  expect(withLateScripts(text)).toBe(text)
  expect(withLateScripts(`${chunk('b')}${text}`)).toContain('<p>$1 $& &lt;/body&gt;</p><script>')
})
