/** The address of a document, which ends in its name so that it is saved under that. */
export function fileAddress(sha256: string, fileName: string): string {
  return `/files/${sha256}/${encodeURIComponent(fileName)}`
}
