import { emptyQuery } from './domain/catalogue/catalogue-query'
import { findOtherMatches } from './server/catalogue/find-other-matches'
import { findPlaceFigures } from './server/catalogue/find-place-figures'
import { suggestSearches } from './server/catalogue/suggest-searches'
import { db } from './server/db'
for (const q of process.argv.slice(2)) { const t = performance.now(); const s = await suggestSearches(q, 'vi'); console.log(q, (performance.now()-t).toFixed(1), s.map(x=>`${x.kind}:${x.label} (${x.note})`).join('; ')) 
 const o = await findOtherMatches(q,'vi'); console.log('   other', o.needs.map(n=>n.code).join(' '), o.stories.map(n=>n.code).join(' '))}
console.log((await findPlaceFigures({...emptyQuery, q:'nuoc sach'},'vi')).places.slice(0,4))
await db().$disconnect()
