import 'server-only'
import type { Locale } from '@/domain/locale'
import { seeking } from '@/domain/proposal/seeking'
import type { Asked } from '@/domain/topic/topic-listings'
import type * as Rows from '@/prisma/generated/client'
import { stillAsked } from './still-asked'

/** What to read with a theme, partner or commune so that `toAsked` can say what is asked for it in this language. */
export function publicationsAsking(locale: Locale) {
  return {
    where: { locale, endedAt: null, OR: [{ kind: 'proposal' }, stillAsked()] },
    select: { kind: true, status: true, askUsdCents: true },
  } satisfies Rows.Prisma.Theme$publicationsArgs
}

/** What these current publications ask. */
export function toAsked(publications: Pick<Rows.Publication, 'kind' | 'status' | 'askUsdCents'>[]): Asked {
  const proposals = publications.filter((one) => one.kind === 'proposal' && seeking.some((is) => is === one.status))
  return {
    proposals: proposals.length,
    askUsdCents: proposals.reduce((sum, one) => sum + Number(one.askUsdCents ?? 0), 0),
    needs: publications.filter((one) => one.kind === 'need').length,
  }
}
