import { makeListings } from './scripts/bench/make-listings'
const t = performance.now()
await makeListings(process.env.DATABASE_URL as string, Number(process.argv[2]))
console.log(((performance.now()-t)/1000).toFixed(1), 's')
