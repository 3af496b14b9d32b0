import 'server-only'
import { createHash } from 'node:crypto'
import { cleanLine } from '@/domain/clean-text'
import { type FileProblem, mostBytes } from '@/domain/file/file-limits'
import { type DocumentType, documentTypes } from '@/domain/file/listing-files'
import { sniffFile } from '@/domain/file/sniff-file'
import { keepParts } from './file-folder'
import { makePhoto } from './make-photo'

/** A file as somebody sends it. */
export type SentFile = { name: string; bytes: Uint8Array }

/** A file on the disk, not yet known to the database. */
export type KeptFile =
  | {
      kind: 'photo'
      sha256: string
      fileName: string
      mediaType: 'image/jpeg'
      bytes: number
      width: number
      height: number
    }
  | { kind: 'document'; sha256: string; fileName: string; mediaType: DocumentType; bytes: number }

/** The name under which the bytes of a document are kept. */
export const documentPart = 'document'

/**
 * Finds out by its content what a sent file is, makes it ready and keeps it on the disk, whole or not at all.
 * @returns why it cannot be taken.
 */
export async function keepFile({ name, bytes }: SentFile): Promise<KeptFile | { problem: FileProblem }> {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > mostBytes) return { problem: 'too-large' }
  const type = sniffFile(bytes)
  if (type === null) return { problem: 'unknown-type' }
  if (type === 'heic') return { problem: 'heic' }
  if (type === 'image/jpeg' || type === 'image/png' || type === 'image/webp') {
    const photo = await makePhoto(bytes)
    if (typeof photo === 'string') return { problem: photo }
    const { sha256, width, height, parts } = photo
    if (!(await isKept(sha256, parts))) return { problem: 'cannot-keep' }
    const size = parts.get('photo.jpg')?.length ?? 0
    return {
      kind: 'photo',
      sha256,
      fileName: fileNameOf(name, 'jpg'),
      mediaType: 'image/jpeg',
      bytes: size,
      width,
      height,
    }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (!(await isKept(sha256, new Map([[documentPart, bytes]])))) return { problem: 'cannot-keep' }
  const fileName = fileNameOf(name, documentTypes[type].toLowerCase())
  return { kind: 'document', sha256, fileName, mediaType: type, bytes: bytes.length }
}

/** The name a file was sent with, without what addresses and disks do not take, and with the ending of what it is. */
function fileNameOf(sent: string, ending: string): string {
  const stem = cleanLine(sent.replaceAll(/[/\\:*?"<>|%#]/g, ' ')).replace(/\.\w{1,5}$/, '')
  return `${stem.slice(0, 120).trim() || 'file'}.${ending}`
}

async function isKept(sha256: string, parts: Map<string, Uint8Array>): Promise<boolean> {
  try {
    await keepParts(sha256, parts)
    return true
  } catch (error) {
    console.error('A file could not be kept:', error)
    return false
  }
}
