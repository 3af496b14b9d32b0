'use server'

import { refresh } from 'next/cache'
import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import type { InquiryFormState } from '@/components/desk/inquiries/inquiry-form'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { inquiryUpdate, updateInquiry } from '@/server/inquiries/inquiry-desk'

type Page = { locale: Locale; reference: string }

/** Keeps how far a contact request has been dealt with, and the internal note. */
export async function handleInquiry(
  { locale, reference }: Page,
  _previous: InquiryFormState,
  form: FormData,
): Promise<InquiryFormState> {
  const page = { pathname: '/admin/inquiries/[reference]' as const, params: { reference } }
  const actor = await requireActor(locale, page, 'inquiry.answer')
  const [state, note] = ['state', 'note'].map((name) => String(form.get(name) ?? ''))
  const change = inquiryUpdate.safeParse({ state, note })
  if (!change.success) {
    const wrong = change.error.issues.map((issue) => (issue.path[0] === 'note' ? 'note' : 'state'))
    return { state: state ?? '', note: note ?? '', wrong }
  }
  const outcome = await updateInquiry(actor, reference, change.data)
  if (outcome === 'forbidden') refuse(locale)
  refresh() // the number of new requests stands in the frame of every desk page
  return redirect({ href: { ...page, query: outcome === 'saved' ? { saved: 'yes' } : {} }, locale })
}
