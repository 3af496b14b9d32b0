import { makeListings } from '@/server/testing/make-listings'

// Fills the database with as many published listings as the argument says.
await makeListings(process.env.DATABASE_URL ?? '', Number(process.argv[2]))
