import { emptyQuery } from './domain/catalogue/catalogue-query'
import { findProposals } from './server/catalogue/find-proposals'
import { db } from './server/db'
for (const q of process.argv.slice(2)) for (const l of ['vi','en'] as const) {
  const t = performance.now()
  const r = await findProposals({ ...emptyQuery, q }, l)
  console.log(`${l} [${q}] ${r.total} ${r.corrected ?? ''} ${(performance.now()-t).toFixed(0)}ms: ` + r.items.slice(0,5).map(i=>i.code.slice(-3)).join(' ') + ' | ' + (r.items[0]?.titlePieces.map(p=>p.match?`[${p.text}]`:p.text).join('') ?? 'nearest ' + r.nearest.map(i=>i.code.slice(-3)).join(' ')))
}
await db().$disconnect()
