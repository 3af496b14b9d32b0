/** What the address of the saved list says; `list` is null on the reader's own, and `notes` packed or empty. */
export type SavedAddress = { list: string | null; notes: string; view: 'list' | 'compare'; onlyDifferences: boolean }

/** The page of the saved list, or of a shared one. */
export function savedAddress({
  list = null,
  notes = '',
  view = 'list',
  onlyDifferences = false,
}: Partial<SavedAddress>) {
  const query = {
    ...(list !== null && { list }),
    ...(notes !== '' && { notes }),
    ...(view === 'compare' && { view }),
    ...(onlyDifferences && { only: 'differences' }),
  }
  return { pathname: '/saved', query } as const
}

export type DownloadKind = 'pdf' | 'xlsx' | 'csv'

/** A download of the list; it names the codes, so that it is a link like any other. */
export function savedDownload(kind: DownloadKind, list: string, notes = '') {
  return { pathname: `/saved/${kind}`, query: { list, ...(notes !== '' && { notes }) } } as const
}

/** The contact page with all these named in the form. */
export function askAllAddress(codes: readonly string[]) {
  return { pathname: '/contact', query: { about: [...codes] } } as const
}
