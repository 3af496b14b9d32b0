'use server'

import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { SettingsState } from '@/components/desk/settings/settings-form'
import { entry, readEntries } from '@/domain/form/form-entries'
import type { Locale } from '@/domain/locale'
import { readSettings } from '@/domain/settings/settings-form'
import { redirect } from '@/i18n/navigation'
import { getEditableSettings, saveSettings } from '@/server/settings/save-settings'

/** Saves the settings. What cannot be saved comes back as it was typed. */
export async function changeSettings(locale: Locale, _previous: SettingsState, form: FormData): Promise<SettingsState> {
  const actor = await requireActor(locale, '/admin/settings', 'settings.edit')
  const entries = readEntries(form)
  const lockVersion = Number(entry(entries, 'overwrite') || entry(entries, 'lockVersion')) || 0
  const { content, problems } = readSettings(entries)
  if (!content) return { kind: 'invalid', entries, lockVersion, problems }
  const outcome = await saveSettings(actor, { lockVersion, content })
  if (outcome === 'forbidden') refuse(locale)
  if (outcome === 'conflict') {
    const theirs = (await getEditableSettings(actor))?.lockVersion ?? 0
    return { kind: 'conflict', entries, lockVersion, theirs }
  }
  return redirect({ href: { pathname: '/admin/settings', query: { saved: 'yes' } }, locale })
}
