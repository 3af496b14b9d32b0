// `npm start` (and `npm run dev`): everything from a fresh clone to a served page. Node older than the check below cannot
// even read the rest, so the rest is loaded after it.
import { requireNode } from './require-node.mjs'

requireNode()
const { launch } = await import('./launch/launch.mjs')
await launch({ dev: process.argv.includes('--dev') })
