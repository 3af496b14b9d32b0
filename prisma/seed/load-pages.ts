import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@/domain/locale'
import { findPageGaps } from '@/domain/site-page/page-gaps'
import { type PageContent, type PageKey, pageKeys, parsePage } from '@/domain/site-page/site-page'
import { numberRows } from './number-rows'
import type { PageSeed } from './page-seed'

/** A page as a new installation begins with it, complete in both languages. */
export type LoadedPage = { key: PageKey; content: PageContent }

/**
 * The pages that staff write, as they begin: the national ones from `guidance/`; a province's own page about itself and
 * its own legal texts from its folder, where it has them. Without a province the general pages are loaded alone.
 * @throws Error when one of them could not be published.
 */
export async function loadPages(profile: string | null): Promise<LoadedPage[]> {
  const pages = await Promise.all(
    pageKeys.map(async (key) => {
      const { page } = (await import(join(import.meta.dirname, 'guidance', `${key}.ts`))) as { page: object }
      return { key, page: profile ? await asProvince(profile, key, page) : page }
    }),
  )
  return pages.map(({ key, page }) => {
    const content = parsePage(key, numberRows({ ...page }))
    const gaps = locales.flatMap((locale) => findPageGaps(key, content, locale).map((gap) => `${locale} ${gap.path}`))
    if (gaps.length > 0) throw new Error(`The page ${key} is not complete: ${gaps.join('; ')}.`)
    return { key, content }
  })
}

async function asProvince(profile: string, key: PageKey, page: object): Promise<object> {
  const own = (name: string) => join(import.meta.dirname, profile, `${name}.ts`)
  if (key === 'about' && existsSync(own('about'))) {
    return ((await import(own('about'))) as { page: PageSeed<'about'> }).page
  }
  if (key === 'law' && existsSync(own('law'))) {
    const { texts } = (await import(own('law'))) as { texts: PageSeed<'law'>['texts'] }
    const national = page as PageSeed<'law'>
    return { ...national, texts: [...national.texts, ...texts] }
  }
  return page
}
