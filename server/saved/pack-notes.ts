import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { readSavedNotes, type SavedNotes } from '@/domain/saved/saved-list'

/** What a browser keeps in one cookie is 4,096 bytes with name and attributes. */
const mostBytes = 3800

/** The notes as one short text that cookies and addresses carry as it is; null when they are too many to be kept. */
export function packNotes(notes: SavedNotes): string | null {
  if (Object.keys(notes).length === 0) return ''
  const packed = deflateRawSync(JSON.stringify(notes), { level: 9 }).toString('base64url')
  return packed.length > mostBytes ? null : packed
}

/** The notes in a packed text. Whatever it holds, nothing makes it fail. */
export function unpackNotes(packed: string | undefined): SavedNotes {
  if (!packed || packed.length > mostBytes || !/^[\w-]+$/.test(packed)) return {}
  try {
    // Thirty notes of 140 characters are less than this; a text made to burst is not unpacked.
    const json = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 40_000 }).toString('utf8')
    return readSavedNotes(JSON.parse(json))
  } catch {
    return {}
  }
}
