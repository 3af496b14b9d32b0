'use server'

import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { removeSamples } from '@/server/settings/remove-samples'

/** Deletes all sample data, once the box that says so is ticked. */
export async function deleteSamples(
  locale: Locale,
  _previous: 'unconfirmed' | null,
  form: FormData,
): Promise<'unconfirmed' | null> {
  const actor = await requireActor(locale, '/admin/settings', 'samples.remove')
  if (form.get('confirm') !== 'yes') return 'unconfirmed'
  const removed = await removeSamples(actor)
  if (removed === null) refuse(locale)
  return redirect({ href: { pathname: '/admin/settings', query: { removed: String(removed) } }, locale })
}
