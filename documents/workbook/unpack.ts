import { unzipSync } from 'fflate'

/** Why a file is not read as a workbook at all. */
export type WorkbookRefusal = 'not-a-workbook' | 'old-format' | 'macros' | 'damaged' | 'too-much'

/** The most that a workbook's parts may be together once unpacked; five hundred proposals are about 60 MB. */
const mostUnpacked = 160 * 1024 * 1024
const mostParts = 2000

const needed = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i

/**
 * The parts of an Excel file that hold what its cells say, by their names. Nothing is unpacked before the sizes are known to be
 * small enough, and never more than what was said of a part, so that no small file can fill the memory.
 */
export function unpack(file: Uint8Array): Record<string, Uint8Array> | WorkbookRefusal {
  const head = Buffer.from(file.subarray(0, 8)).toString('hex')
  // The container of .xls, and of workbooks with a password.
  if (head.startsWith('d0cf11e0')) return 'old-format'
  if (!head.startsWith('504b0304')) return 'not-a-workbook'
  let [size, parts, macros] = [0, 0, false]
  try {
    const unpacked = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        parts += 1
        if (/vbaProject\.bin$/i.test(name)) macros = true
        if (!needed.test(name)) return false
        size += originalSize
        return size <= mostUnpacked && parts <= mostParts
      },
    })
    if (size > mostUnpacked || parts > mostParts) return 'too-much'
    if (macros) return 'macros'
    return Object.keys(unpacked).some((name) => /^xl\/workbook\.xml$/i.test(name)) ? unpacked : 'not-a-workbook'
  } catch {
    return 'damaged'
  }
}
