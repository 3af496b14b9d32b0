import type { SavedAddress } from '@/components/saved/saved-address'
import { safeReturn } from '@/domain/saved/safe-return'
import { readSavedCode, readSavedList, writeSavedList } from '@/domain/saved/saved-list'

type SearchParams = Record<string, string | string[] | undefined>

const savedNotices = ['full', 'fullShared', 'notesLost', 'refused'] as const
type SavedNotice = (typeof savedNotices)[number]

/** What has just happened, as the redirect that led here says: a code saved, how many were added, or why nothing was. */
type Happened = { saved: string | null; added: number; notice: SavedNotice | null; from: string | null }

/** Reads the query of the saved list's address; whatever cannot be meant is left out. */
export function readSavedAddress(params: SearchParams): SavedAddress & Happened {
  const list = first(params.list)
  const notice = first(params.notice)
  const added = Number(first(params.added))
  return {
    list: list === undefined ? null : writeSavedList(readSavedList(list)),
    notes: list === undefined ? '' : (first(params.notes)?.match(/^[\w-]{1,3800}$/)?.[0] ?? ''),
    view: first(params.view) === 'compare' ? 'compare' : 'list',
    onlyDifferences: first(params.only) === 'differences',
    saved: readSavedCode(first(params.saved)),
    added: Number.isInteger(added) && added > 0 && added <= 30 ? added : 0,
    notice: savedNotices.find((one) => one === notice) ?? null,
    from: safeReturn(first(params.from)),
  }
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
