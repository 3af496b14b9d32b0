'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { CheckboxField } from '../../form/checkbox-field'
import { SubmitButton } from '../../form/submit-button'
import { Notice } from '../notice'

type Props = {
  action: (previous: 'unconfirmed' | null, form: FormData) => Promise<'unconfirmed' | null>
  samples: { listings: number; agencies: number; people: number }
  /** How many listings were removed just before; null when none were asked to be. */
  removed: number | null
}

/** What is sample data, and its removal in two steps: unfold, tick, press. */
export function SamplesForm({ action, samples, removed }: Props) {
  const t = useTranslations('Desk.settings')
  const [problem, submit] = useActionState(action, null)
  const none = samples.listings === 0 && samples.agencies === 0 && samples.people === 0
  return (
    <section className="mt-12 space-y-4 border-t border-line pt-8" aria-labelledby="samples">
      <h2 id="samples" className="text-xl">
        {t('samples')}
      </h2>
      {removed !== null && <Notice tone="done">{t('samplesRemoved', { count: removed })}</Notice>}
      <p className="max-w-measure">{none ? t('samplesNone') : t('samplesCount', samples)}</p>
      {!none && (
        <details open={problem !== null} className="rounded-lg border border-rust bg-surface p-4">
          <summary className="font-semibold text-rust">{t('samplesOpen')}</summary>
          <form action={submit} className="mt-3 space-y-4">
            <p className="max-w-measure text-sm">{t('samplesText')}</p>
            <CheckboxField
              name="confirm"
              value="yes"
              label={t('samplesConfirm')}
              error={problem ? t('samplesUnconfirmed') : undefined}
            />
            <SubmitButton tone="danger">{t('samplesSubmit')}</SubmitButton>
          </form>
        </details>
      )}
    </section>
  )
}
