// `npm test`: sets itself up, runs every check and ends with one line of sums.
//   npm test -- static | unit | e2e   only that part;   npm test -- e2e ARGS   ARGS go to Playwright
import { requireNode } from './require-node.mjs'

requireNode()
const { checkEverything } = await import('./check/check-everything.mjs')
await checkEverything(process.argv.slice(2))
