import { createRequire } from 'node:module'

/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default} */
const FileSystemCache = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache',
).default

/**
 * What kept pages and answers live in: Next's own cache, without anything of another day. A page bears the days of all
 * that it shows as tags (see `page-cache.ts`); once it is another day in Viet Nam it counts as missing and is made anew
 * before anyone sees it. Next loads this file by itself, hence plain JavaScript.
 */
export default class DayCache extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super(context)
    // What the program publishes by the clock is dropped through this: Next's own call needs a request around it.
    const shared = /** @type {typeof globalThis & { nhipCauDropTag?: (tag: string) => void }} */ (globalThis)
    shared.nhipCauDropTag = (tag) => void super.revalidateTag([tag])
  }

  /** @override @param {Parameters<InstanceType<typeof FileSystemCache>['get']>} args */
  async get(...args) {
    const entry = await super.get(...args)
    return entry && isOfAnotherDay(tagsOf(entry.value), new Date()) ? null : entry
  }
}

const dayTag = /^day-\d{4}-\d{2}-\d{2}$/

/**
 * Whether something with these tags shows a day that is not the one of this moment in Viet Nam.
 * @param {string[]} tags
 * @param {Date} now
 */
export function isOfAnotherDay(tags, now) {
  const today = `day-${days.format(now)}`
  return tags.some((tag) => dayTag.test(tag) && tag !== today)
}

// As `domain/day.ts` has it; a test compares the two.
const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/**
 * @param {{ headers?: Record<string, unknown> } | object | null} value
 * @returns {string[]}
 */
function tagsOf(value) {
  const header = value && 'headers' in value ? value.headers?.['x-next-cache-tags'] : undefined
  return typeof header === 'string' ? header.split(',') : []
}
