import 'server-only'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import type { CatalogueResults } from '@/domain/catalogue/catalogue-results'
import type { Locale } from '@/domain/locale'
import { findProposals } from './find-proposals'
import { kept } from './page-cache'

/** What the catalogue answers when nothing is asked; kept, because most readers begin with it. */
export const findFirstProposals = kept('first-proposals', (locale: Locale): Promise<CatalogueResults> => {
  return findProposals(emptyQuery, locale)
})
