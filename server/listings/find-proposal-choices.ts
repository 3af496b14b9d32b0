import 'server-only'
import { mayDo } from '@/domain/account/role'
import { type Locale, otherLocale } from '@/domain/locale'
import type { Named } from '@/domain/proposal/proposal-view'
import type { Actor } from '../actor'
import { db } from '../db'

/** The proposals that a story can speak for, by their codes, the newest first; named by code and title. */
export async function findProposalChoices(actor: Actor, locale: Locale): Promise<Named[]> {
  if (!mayDo(actor.role, 'listing.read')) return []
  const rows = await db().listing.findMany({
    where: { kind: 'proposal', state: { not: 'archived' } },
    orderBy: { code: 'desc' },
    select: { code: true, titleVi: true, titleEn: true },
  })
  return rows.map(({ code, titleVi, titleEn }) => {
    const title = { vi: titleVi, en: titleEn }
    return { id: code, name: [code, title[locale] || title[otherLocale(locale)]].filter(Boolean).join(' – ') }
  })
}
