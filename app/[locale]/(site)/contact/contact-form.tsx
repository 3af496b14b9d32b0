'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { CheckboxField } from '@/components/form/checkbox-field'
import { ChoiceGroup } from '@/components/form/choice-group'
import { ErrorSummary } from '@/components/form/error-summary'
import { SubmitButton } from '@/components/form/submit-button'
import { TextAreaField } from '@/components/form/text-area-field'
import { TextField } from '@/components/form/text-field'
import { type ContactValues, emptyContact } from './contact-state'
import { sendInquiry } from './send-inquiry'

type Props = {
  /** Made with the page, so that a form sent twice is stored once. */
  formToken: string
  department: string
  email: string
  /** This page's own address, to which a browser without script sends the form. */
  here: string
  listings: { code: string; title: string }[]
  /** Minutes after which a sender who was held back may try again. */
  waitMinutes: number
}

const order = ['codes', 'name', 'email', 'organisation', 'country', 'message', 'consent'] as const

/** The contact form. It works without script; with it, what was typed stays while errors are shown. */
export function ContactForm({ formToken, department, email, here, listings, waitMinutes }: Props) {
  const t = useTranslations('Contact')
  const locale = useLocale()
  const [state, send] = useActionState(sendInquiry, emptyContact(listings.map((listing) => listing.code)), here)
  const { values, errors, refusal } = state
  const errorOf = (field: keyof ContactValues) => errors[field] && t(errors[field])
  const wrong = order.flatMap((field) => {
    const message = errorOf(field)
    return message ? [{ id: field, message }] : []
  })
  const refused = refusal ? [{ id: 'send', message: t(refusal, { email, minutes: waitMinutes }) }] : []
  return (
    // Made anew after each refusal: React would otherwise put the boxes back to how they first were.
    <form key={state.attempt} action={send} noValidate className="space-y-6">
      <ErrorSummary title={t('problem')} errors={[...refused, ...wrong]} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="locale" value={locale} />
      {listings.length > 0 && (
        <ChoiceGroup
          type="checkbox"
          name="codes"
          label={t('about')}
          hint={t('aboutHint')}
          error={errorOf('codes')}
          chosen={values.codes}
          options={listings.map(({ code, title }) => ({
            value: code,
            label: (
              <>
                {title} <span className="text-sm whitespace-nowrap text-ink-3">{code}</span>
              </>
            ),
          }))}
        />
      )}
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="name"
          label={t('name')}
          error={errorOf('name')}
          defaultValue={values.name}
          autoComplete="name"
          required
        />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          error={errorOf('email')}
          defaultValue={values.email}
          autoComplete="email"
          required
        />
        <TextField
          name="organisation"
          label={t('organisation')}
          error={errorOf('organisation')}
          defaultValue={values.organisation}
          autoComplete="organization"
          optional
        />
        <TextField
          name="country"
          label={t('country')}
          error={errorOf('country')}
          defaultValue={values.country}
          autoComplete="country-name"
          optional
        />
      </div>
      <TextAreaField
        name="message"
        label={t('message')}
        hint={t('messageHint')}
        error={errorOf('message')}
        defaultValue={values.message}
        rows={7}
        required
      />
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="website">{t('honeypotLabel')}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <div className="rounded-lg border border-line bg-surface p-5">
        <CheckboxField
          name="consent"
          value="yes"
          label={t('consent', { department })}
          error={errorOf('consent')}
          defaultChecked={values.consent}
          required
        />
        <p className="mt-1 pl-7.5 text-sm text-ink-2">{t('privacy', { email })}</p>
      </div>
      <div id="send">
        <SubmitButton>{t('send')}</SubmitButton>
      </div>
    </form>
  )
}
