'use server'

import { createHash } from 'node:crypto'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { inquiryForm } from '@/domain/inquiry/inquiry'
import { isLocale, type Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { submitInquiry } from '@/server/inquiries/submit-inquiry'
import type { ContactErrorKey, ContactErrors, ContactState, ContactValues } from './contact-state'

/** Takes a contact request from the form; returns the form with all that was typed when it cannot be stored. */
export async function sendInquiry(before: ContactState, form: FormData): Promise<ContactState> {
  const values = readValues(form)
  const refuse = (reason: Partial<Pick<ContactState, 'errors' | 'refusal'>>): ContactState => ({
    attempt: before.attempt + 1,
    values,
    errors: {},
    refusal: null,
    ...reason,
  })
  if (text(form, 'website') !== '') return refuse({ refusal: 'errorHoneypot' })

  const { consent, ...typed } = values
  const token = sendingToken(text(form, 'formToken'), values)
  const parsed = inquiryForm.safeParse({ ...typed, consent: consent ? 'yes' : '', formToken: token })
  if (!parsed.success) return refuse({ errors: errorsOf(parsed.error) })

  const locale: Locale = isLocale(form.get('locale')) ? (form.get('locale') as Locale) : 'vi'
  const outcome = await submitInquiry(parsed.data, { locale, address: await senderAddress() })
  if (outcome.kind === 'too-many') return refuse({ refusal: 'tooMany' })
  redirect({ href: { pathname: '/contact/received/[reference]', params: { reference: outcome.reference } }, locale })
  return before
}

function readValues(form: FormData): ContactValues {
  return {
    name: text(form, 'name'),
    email: text(form, 'email'),
    organisation: text(form, 'organisation'),
    country: text(form, 'country'),
    message: text(form, 'message'),
    codes: form
      .getAll('codes')
      .filter((code) => typeof code === 'string')
      .slice(0, 30),
    consent: form.get('consent') === 'yes',
  }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/**
 * One token for one form with one content: pressing twice sends once, while someone who comes back to the page and
 * writes something else sends again.
 */
function sendingToken(formToken: string, values: ContactValues): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([formToken, values]))
    .digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/** The address of the sender as the nearest proxy, or Next itself, saw it. */
async function senderAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? ''
  return forwarded.split(',').at(-1)?.trim() || 'unknown'
}

const keys: Record<string, ContactErrorKey> = {
  'name.required': 'errorName',
  'email.email': 'errorEmail',
  'message.tooShort': 'errorMessage',
  'message.tooLong': 'errorMessageLong',
  'consent.consent': 'errorConsent',
}

function errorsOf(error: z.ZodError): ContactErrors {
  const first = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue.message]))
  return Object.fromEntries([...first].map(([field, message]) => [field, keys[`${field}.${message}`] ?? 'errorLong']))
}
