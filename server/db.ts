import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

const kept = globalThis as typeof globalThis & { nhipCauDatabase?: PrismaClient }

/** The database, connected on first use; one client for the life of the process, also across hot reloads. */
export function db(): PrismaClient {
  kept.nhipCauDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 12 }),
  })
  return kept.nhipCauDatabase
}

/** A transaction, as the functions that take part in one receive it. */
export type Transaction = Prisma.TransactionClient
