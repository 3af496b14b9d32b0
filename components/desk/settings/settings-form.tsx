'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormEntries } from '@/domain/form/form-entries'
import type { FieldProblem } from '@/domain/form/form-reader'
import { mostSteps } from '@/domain/settings/settings-form'
import { buttonClass } from '../../button/button-class'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { Notice } from '../notice'
import { SettingPair, SettingsContext, SettingText, useSettingMessage } from './setting-fields'

type Kept = { entries: FormEntries; lockVersion: number }

/** Why the settings were not saved, with what was typed; null before the first try. */
export type SettingsState =
  | (Kept & { kind: 'invalid'; problems: FieldProblem[] })
  | (Kept & { kind: 'conflict'; theirs: number })
  | null

type Props = {
  action: (previous: SettingsState, form: FormData) => Promise<SettingsState>
  entries: FormEntries
  lockVersion: number
  saved: boolean
  pageHref: string
}

const stepPaths = Array.from({ length: mostSteps }, (_, i) => `steps.${i}`)

/** All settings, each text in both languages side by side. */
export function SettingsForm({ action, entries, lockVersion, saved, pageHref }: Props) {
  const t = useTranslations('Desk.settings')
  const [refused, submit] = useActionState(action, null)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) top.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [refused])
  const problems = refused?.kind === 'invalid' ? refused.problems : []
  return (
    <SettingsContext value={{ entries: refused?.entries ?? entries, problems }}>
      <form action={submit} noValidate autoComplete="off" className="space-y-9">
        <input type="hidden" name="lockVersion" value={refused?.lockVersion ?? lockVersion} />
        <div ref={top}>
          {refused ? (
            <Refusal refused={refused} pageHref={pageHref} />
          ) : (
            saved && <Notice tone="done">{t('saved')}</Notice>
          )}
        </div>
        <Part title={t('identity')}>
          <SettingPair path="provinceName" />
          <SettingPair path="provinceTitle" />
          <SettingPair path="departmentName" />
          <SettingPair path="divisionName" />
          <SettingText path="codePrefix" hint={t('codePrefixHint')} />
        </Part>
        <Part title={t('contact')}>
          <SettingPair path="address" />
          <SettingText path="email" />
          <SettingText path="phone" />
          <SettingText path="replyDays" />
        </Part>
        <Part title={t('money')}>
          <SettingText path="rate.vndPerUsd" name="vndPerUsd" />
          <SettingText path="rate.on" name="on" type="date" />
        </Part>
        <Part title={t('home')}>
          <SettingPair path="intro" rows={5} />
        </Part>
        <Part title={t('steps')}>
          <p className="text-sm text-ink-2">{t('stepsHint')}</p>
          {stepPaths.map((path, i) => (
            <fieldset key={path} className="space-y-3 rounded-lg border border-line-2 p-4">
              <legend className="px-1 text-sm font-semibold">{t('step', { number: i + 1 })}</legend>
              <SettingPair path={`${path}.title`} name="stepTitle" />
              <SettingPair path={`${path}.text`} name="stepText" rows={2} />
            </fieldset>
          ))}
        </Part>
        <SubmitButton>{t('save')}</SubmitButton>
      </form>
    </SettingsContext>
  )
}

function Refusal({ refused, pageHref }: { refused: NonNullable<SettingsState>; pageHref: string }) {
  const t = useTranslations('Desk.settings')
  const message = useSettingMessage()
  if (refused.kind === 'invalid') {
    const errors = refused.problems.map((problem) => ({ id: problem.path, message: message(problem) }))
    return (
      <div tabIndex={-1}>
        <ErrorSummary title={t('invalid')} errors={errors} />
      </div>
    )
  }
  return (
    <Notice tone="problem" title={t('conflict')}>
      <p>{t('conflictText')}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
        <a href={pageHref} target="_blank" rel="noreferrer" className="link">
          {t('openTheirs')}
        </a>
        <button type="submit" name="overwrite" value={refused.theirs} className={buttonClass('danger', 'small')}>
          {t('overwrite')}
        </button>
      </p>
    </Notice>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
