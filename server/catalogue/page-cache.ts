import 'server-only'
import { revalidateTag, unstable_cache } from 'next/cache'
import { dayOf } from '@/domain/day'
import { forgetKeys } from './published-keys'

const tag = 'catalogue'

/** Set by the web process around Next, which remembers answers: scripts/web. */
const web = globalThis as typeof globalThis & {
  nhipCauForgetResponses?: () => void
  /** Set by `day-cache.mjs`; drops what bears a tag also where no request is answered. */
  nhipCauDropTag?: (tag: string) => void
}

/**
 * Keeps the answer of a public query for as long as nothing published or shown has changed, at most to the end of the day
 * in Viet Nam, and ties the page that asks to the same tags; `day-cache.mjs` lets pages of another day go. Arguments and
 * answer must be plain JSON; the name must be unique.
 */
export function kept<Args extends unknown[], Answer>(
  name: string,
  query: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  if (!process.env.NEXT_RUNTIME) return query
  return (...args) => {
    const day = dayOf(new Date())
    return unstable_cache(query, [name, day], { tags: [tag, `day-${day}`] })(...args)
  }
}

/** Drops every kept public page and answer. Call it after a write that readers can see. */
export function catalogueChanged(): void {
  forgetKeys()
  // Scripts and tests run without a page cache, and Next refuses the call there.
  if (process.env.NEXT_RUNTIME) revalidateTag(tag, { expire: 0 })
  web.nhipCauForgetResponses?.()
}

/** The same for what the program changed by itself, outside of any request, where Next takes no word from it. */
export function clockChangedCatalogue(): void {
  forgetKeys()
  web.nhipCauDropTag?.(tag)
  web.nhipCauForgetResponses?.()
}
