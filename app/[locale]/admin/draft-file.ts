const unkept = { 'Cache-Control': 'private, no-store' }

/** A file that holds drafts, to be saved and never kept on the way. */
export function draftFile(file: { fileName: string; bytes: Uint8Array<ArrayBuffer> }, type: string): Response {
  return new Response(file.bytes, {
    headers: {
      ...unkept,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** A sentence in place of a file. */
export function plain(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { ...unkept, 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** Sends a browser on to another page. */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { ...unkept, Location: address } })
}
