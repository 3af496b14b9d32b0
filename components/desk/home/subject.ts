import type { ListingKind } from '@/domain/listing-state'
import { editorAddress } from '../listing-address'

/** What an entry of the home page leads to: a listing by its code, or a page of the site by its key. */
export type Subject = { kind: ListingKind | 'page'; key: string; titleVi: string; titleEn: string }

/** The editor of a listing or a page. */
export function subjectAddress({ kind, key }: Subject) {
  if (kind === 'page') return { pathname: '/admin/pages/[key]', params: { key } } as const
  return editorAddress(kind, key)
}
