import { isReady } from '@/server/readiness'

export const dynamic = 'force-dynamic'

/** 200 when the process can serve readers, 503 while the database does not answer. */
export async function GET(): Promise<Response> {
  return (await isReady())
    ? Response.json({ status: 'ready' })
    : Response.json({ status: 'not ready' }, { status: 503 })
}
