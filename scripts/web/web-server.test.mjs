import { request as ask } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { KeptResponses } from './kept-responses.mjs'
import { createWebServer } from './web-server.mjs'

const text = 'Nước sạch cho bốn xã vùng cao. '.repeat(200)
/** As Next marks a page that it keeps. */
const page = { 'content-type': 'text/html; charset=utf-8', 'x-nextjs-cache': 'HIT', etag: '"1"', vary: 'rsc' }

/** @type {(() => void)[]} */
const toClose = []
afterEach(() => {
  for (const close of toClose.splice(0)) close()
})

/**
 * @typedef {{ status?: number, headers?: Record<string, string>, body?: string, before?: () => Promise<void> }} Answer
 * @param {(url: string) => Answer} answerOf what the program behind would answer
 * @param {ConstructorParameters<typeof KeptResponses>[0]} [limits]
 */
async function serve(answerOf, limits) {
  const kept = new KeptResponses(limits)
  let asked = 0
  const server = createWebServer(kept, async (request, response) => {
    asked += 1
    const { status = 200, headers = page, body = text, before } = answerOf(request.url ?? '')
    await before?.()
    response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.write(body.slice(0, 7))
    response.end(body.slice(7))
  })
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)))
  toClose.push(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  /**
   * @param {string} path
   * @param {Record<string, string>} [headers]
   * @param {string} [method]
   * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
   */
  const get = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      ask({ port, path, headers, method, agent: false }, (response) => {
        const chunks = /** @type {Buffer[]} */ ([])
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      })
        .on('error', reject)
        .end()
    })
  return { kept, get, times: () => asked }
}

test('A kept page is made once and sent to each reader in the encoding their browser asks for', async () => {
  const { get, times } = await serve(() => ({}))
  await get('/vi')
  const plain = await get('/vi')
  const gzip = await get('/vi', { 'accept-encoding': 'gzip' })
  const br = await get('/vi', { 'accept-encoding': 'gzip, deflate, br' })
  expect(times()).toBe(1)
  expect(plain.body.toString()).toBe(text)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(gunzipSync(gzip.body).toString()).toBe(text)
  expect(brotliDecompressSync(br.body).toString()).toBe(text)
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'rsc, Accept-Encoding', etag: '"1"' })
  expect(Number(br.headers['content-length'])).toBe(br.body.length)
})

test('The first reader too gets the page compressed', async () => {
  const { get } = await serve(() => ({}))
  const first = await get('/vi', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(first.body).toString()).toBe(text)
})

test('Every reader, the first too, gets a page whose scripts are asked for after it was painted', async () => {
  const { get } = await serve(() => ({
    headers: { ...page, 'content-length': '999' },
    body: `<head><script src="/_next/static/chunks/a.js" async=""></script></head><body>${text}</body>`,
  }))
  const [first, second] = [await get('/vi'), await get('/vi', { 'accept-encoding': 'br' })]
  expect(first.body.toString()).toContain('document.fonts.ready')
  expect(first.body.toString()).not.toContain('<script src')
  expect(brotliDecompressSync(second.body)).toEqual(first.body)
  expect(Number(first.headers['content-length'])).toBe(first.body.length)
})

test('An answer that is too large to be kept is sent whole', async () => {
  const large = 'Nước sạch. '.repeat(400_000)
  const { get, times } = await serve(() => ({ body: large }))
  expect((await get('/vi')).body.toString()).toBe(large)
  expect((await get('/vi')).body.toString()).toBe(large)
  expect(times()).toBe(2)
})

test('A browser that has the page is told so, and a question for its head alone gets no body', async () => {
  const { get } = await serve(() => ({}))
  await get('/vi')
  expect(await get('/vi', { 'if-none-match': '"0", "1"' })).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  expect(await get('/vi', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) })
})

test.each([
  ['with a question', '/vi/de-xuat?q=n', {}, {}],
  ['as data for an open page', '/vi', {}, { rsc: '1' }],
  ['in part', '/vi', {}, { range: 'bytes=0-9' }],
  ['that Next does not keep', '/vi/admin', { headers: { ...page, 'x-nextjs-cache': '' } }, {}],
  ['that sets a cookie', '/vi', { headers: { ...page, 'set-cookie': 'session=secret' } }, {}],
  ['that was not found', '/vi/de-xuat/x', { status: 404 }, {}],
])('A page asked for %s is asked for anew each time', async (_case, path, answer, headers) => {
  const { get, times } = await serve(() => {
    if ('headers' in answer && answer.headers['x-nextjs-cache'] === '') {
      const { 'x-nextjs-cache': _none, ...rest } = page
      return { headers: rest }
    }
    return answer
  })
  await get(path, headers)
  await get(path, headers)
  expect(times()).toBe(2)
})

test('After a publication the next reader gets the new page', async () => {
  let body = 'before'
  const { kept, get } = await serve(() => ({ body, headers: { ...page, etag: `"${body}"` } }))
  await get('/vi')
  body = 'after'
  kept.forget()
  expect((await get('/vi')).body.toString()).toBe('after')
})

test('A page begun before a publication and finished after it is not kept', async () => {
  const { kept, get, times } = await serve((url) => (url === '/vi' ? { before: async () => void kept.forget() } : {}))
  await get('/vi')
  await get('/vi')
  expect(times()).toBe(2)
})

test('After its time a page is asked for again', async () => {
  const { get, times } = await serve(() => ({}), { seconds: 0.02 })
  await get('/vi')
  await sleep(30)
  await get('/vi')
  expect(times()).toBe(2)
})

test('Files that never change are kept for good', async () => {
  const headers = { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable', etag: 'W/"1"' }
  const { get, times } = await serve(() => ({ headers }), { seconds: 0 })
  await get('/_next/static/a.css')
  await get('/_next/static/a.css')
  expect(times()).toBe(1)
})

test('What was asked for least is forgotten when there is too much', async () => {
  const { get, times } = await serve(() => ({}), { bytes: 2 * Buffer.byteLength(text) })
  for (const path of ['/a', '/b', '/a', '/c', '/a']) await get(path)
  expect(times()).toBe(3)
  await get('/b')
  expect(times()).toBe(4)
})

test('An address that is no text is refused before anything else sees it', async () => {
  const { get, times } = await serve(() => ({}))
  expect((await get('/files/%E0%A4%A.pdf')).status).toBe(400)
  expect(times()).toBe(0)
  expect((await get('/vi/de-xuat?q=%E0%A4%A')).status).toBe(200)
})

test('A failure behind is answered with its status and not kept', async () => {
  const kept = new KeptResponses()
  const server = createWebServer(kept, async () => {
    throw new Error('This one is part of the test.')
  })
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)))
  toClose.push(() => server.close())
  const address = server.address()
  const answer = await fetch(`http://localhost:${typeof address === 'object' ? address?.port : ''}/vi`)
  expect(answer.status).toBe(500)
})
