import 'server-only'
import { revalidateTag, unstable_cache } from 'next/cache'
import { forgetKeys } from './published-keys'

const tag = 'catalogue'

/** Set by the web process around Next, which remembers answers: scripts/web. */
const web = globalThis as typeof globalThis & { nhipCauForgetResponses?: () => void }

/**
 * Keeps the answer of a public query for as long as nothing published or shown has changed, and ties the page that
 * asks to the same tag. Arguments and answer must be plain JSON; the name must be unique.
 */
export function kept<Args extends unknown[], Answer>(
  name: string,
  query: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  if (!process.env.NEXT_RUNTIME) return query
  return unstable_cache(query, [name], { tags: [tag] })
}

/** Drops every kept public page and answer. Call it after a write that readers can see. */
export function catalogueChanged(): void {
  forgetKeys()
  // Scripts and tests run without a page cache, and Next refuses the call there.
  if (process.env.NEXT_RUNTIME) revalidateTag(tag, { expire: 0 })
  web.nhipCauForgetResponses?.()
}
