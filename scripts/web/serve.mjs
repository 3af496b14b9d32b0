// The web process in production: Next behind a memory of the answers that are the same for everyone. Started by
// scripts/launch/serve.mjs, with the port in `PORT`.
import next from 'next'
import { project } from '../project.mjs'
import { countReaders, writeLastReaders } from './count-readers.mjs'
import { KeptResponses } from './kept-responses.mjs'
import { createWebServer } from './web-server.mjs'

const port = Number(process.env.PORT)
const kept = new KeptResponses()
// Called by server/catalogue/page-cache.ts, which Next bundles apart.
Object.assign(globalThis, { nhipCauForgetResponses: () => kept.forget() })

const application = next({ dev: false, dir: project, port })
await application.prepare()
const readers = countReaders()
const server = createWebServer(kept, application.getRequestHandler(), readers)
server.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.listen(port)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    readers.flush()
    server.close(() => writeLastReaders(readers).then(() => process.exit(0)))
    // Requests under way finish; the connections they leave behind would stay open.
    setInterval(() => server.closeIdleConnections(), 100)
  })
}
