/** How large a file that is sent may be. A photo from a phone has 4 to 8 MB. */
export const mostMegabytes = 15

export const mostBytes = mostMegabytes * 1024 * 1024

/** How large a form with a file may be; `next.config.js` says the same. */
export const mostRequestBytes = 17 * 1024 * 1024

/** How many million pixels a photo may have: more than any phone makes by default, and still safe to unpack. */
export const mostMegapixels = 100

/** Why a file is not taken. The page words it. */
export const fileProblems = [
  'empty',
  'too-large',
  'too-many-pixels',
  'heic',
  'unknown-type',
  'damaged',
  'already-there',
  'too-many',
  'cannot-keep',
] as const
export type FileProblem = (typeof fileProblems)[number]
