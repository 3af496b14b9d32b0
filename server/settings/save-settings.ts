import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { SiteSettings } from '@/domain/settings/site-settings'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'

/** What can be edited of the settings, with the number of the version the editor began from. */
export type SettingsChange = { lockVersion: number; content: SiteSettings }

/** The settings with their lock version, for editing; null for those who may not. */
export async function getEditableSettings(actor: Actor): Promise<{ content: unknown; lockVersion: number } | null> {
  if (!mayDo(actor.role, 'settings.edit')) return null
  return db().siteSettings.findUniqueOrThrow({ where: { id: 1 }, select: { content: true, lockVersion: true } })
}

/** Saves the settings; every public page shows them at once. Codes already given keep their prefix. */
export async function saveSettings(
  actor: Actor,
  { lockVersion, content }: SettingsChange,
): Promise<'saved' | 'conflict' | 'forbidden'> {
  if (!mayDo(actor.role, 'settings.edit')) return 'forbidden'
  const saved = await db().$transaction(async (tx) => {
    const { count } = await tx.siteSettings.updateMany({
      where: { id: 1, lockVersion },
      data: { content, lockVersion: { increment: 1 } },
    })
    if (count === 1) await record(tx, actor, 'settings.save', { kind: 'settings', id: 'site' })
    return count === 1
  })
  if (saved) catalogueChanged()
  return saved ? 'saved' : 'conflict'
}
