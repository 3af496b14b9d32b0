import 'server-only'
import type { ListingFiles } from '@/domain/file/listing-files'
import type { Transaction } from '../db'

/** Whether a document names a file that is not stored for its listing, or says something else of it than is true. */
export async function namesUnknownFile(tx: Transaction, listingId: string, content: object): Promise<boolean> {
  const { photos, documents } = { photos: [], documents: [], ...content } as ListingFiles
  if (photos.length + documents.length === 0) return false
  const assets = await tx.asset.findMany({ where: { listingId } })
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const known = (one: { id: string }, facts: object) => {
    const asset = byId.get(one.id)
    return (
      asset !== undefined && Object.entries(facts).every(([name, value]) => asset[name as keyof typeof asset] === value)
    )
  }
  return !(
    photos.every((one) => known(one, { sha256: one.sha256, width: one.width, height: one.height })) &&
    documents.every((one) =>
      known(one, { sha256: one.sha256, fileName: one.fileName, mediaType: one.mediaType, bytes: one.bytes }),
    )
  )
}
