import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LostReader } from '@/components/site/lost-reader'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('NotFound'))('title') }
}

/**
 * For the moment in which something was public when `proxy.ts` looked and no longer is. Every page carries it, so it is
 * as little as helps.
 */
export default function NotFoundPage() {
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <LostReader />
    </main>
  )
}
