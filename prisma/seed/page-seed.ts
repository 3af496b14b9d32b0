import type { PageContent, PageKey } from '@/domain/site-page/site-page'

type Row<T> = T extends { id: string } ? Omit<T, 'id'> & { id?: string } : T

/**
 * A page as the seed's files hold it. The loader numbers rows that are written without an id; a question has one, because
 * it is the anchor under which the question is linked to.
 */
export type PageSeed<Key extends PageKey> = {
  [Name in keyof PageContent<Key>]: PageContent<Key>[Name] extends (infer One)[] ? Row<One>[] : PageContent<Key>[Name]
}
