'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useActionState, useEffect, useMemo, useRef, useState } from 'react'
import { type FormEntries, readEntries } from '@/domain/form/form-entries'
import { buttonClass } from '../../button/button-class'
import { EditorContext, type EditorData } from '../editor/editor-context'
import { TypedContext } from '../editor/typed-context'
import { useUnsavedGuard } from '../editor/use-unsaved-guard'
import type { ProjectEditorState } from './project-editor-state'
import { ProjectFields } from './project-fields'
import { ProjectNotice } from './project-notice'

type Props = Pick<EditorData, 'names' | 'choices'> & {
  /** The saved document as form entries, and its version. */
  saved: FormEntries
  lockVersion: number
  /** What was done before this page was made, worded; null when nothing was. */
  done: string | null
  mayPublish: boolean
  /** Whether it is public and this person may change that. */
  mayWithdraw: boolean
  /** This page's own address, by which the answer to a form sent without script finds its form. */
  pageHref: string
  withdraw: () => Promise<void>
  action: (previous: ProjectEditorState, form: FormData) => Promise<ProjectEditorState>
}

/** The form of a project: one ordinary form, whose buttons save and publish; and another that withdraws. */
export function ProjectEditor(props: Props) {
  const { saved, lockVersion, done, mayPublish, mayWithdraw, pageHref, withdraw, action, names, choices } = props
  const t = useTranslations('DeskPortfolio')
  const tEditor = useTranslations('Desk.editor')
  const [refused, submit, pending] = useActionState(action, null, pageHref)
  const [typed, setTyped] = useState<FormEntries | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const guard = useUnsavedGuard(form, tEditor('leave'))
  const entries = refused?.entries ?? saved
  const version = refused?.lockVersion ?? lockVersion

  const settle = guard.settle
  useEffect(() => {
    settle(refused && refused.kind !== 'incomplete' ? 'refused' : 'kept')
    if (refused) top.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [refused, settle])

  const context = useMemo<EditorData>(() => {
    const problems = refused?.kind === 'invalid' ? refused.problems : []
    return {
      ...{ names, choices, entries, lockVersion: version, rowSeed: '', fileProblem: null },
      problems: new Map(problems.map((one) => [one.path, one.problem])),
    }
  }, [names, choices, entries, version, refused])

  const input = (event: FormEvent<HTMLFormElement>) => {
    const name = event.target instanceof HTMLElement ? event.target.getAttribute('name') : null
    if (!name) return
    guard.touch()
    if (name === 'localities' && form.current) setTyped(readEntries(new FormData(form.current)))
  }

  return (
    <EditorContext value={context}>
      <TypedContext value={typed ?? entries}>
        <form
          ref={form}
          action={submit}
          onSubmit={guard.send}
          onInput={input}
          noValidate
          autoComplete="off"
          className="space-y-9"
        >
          <input type="hidden" name="lockVersion" value={version} />
          <div ref={top}>
            <ProjectNotice refused={refused} done={done} pageHref={pageHref} />
          </div>
          <ProjectFields />
          <div className="border-t border-line pt-6">
            <p className="flex flex-wrap gap-3">
              <Press name="save" tone={mayPublish ? 'secondary' : 'primary'} pending={pending}>
                {t('save')}
              </Press>
              {mayPublish && (
                <Press name="publish" tone="primary" pending={pending}>
                  {t('publish')}
                </Press>
              )}
            </p>
            <p className="mt-3 text-sm text-ink-2">{mayPublish ? t('publishHint') : t('mayNotPublish')}</p>
          </div>
        </form>
        {mayWithdraw && (
          <form action={withdraw} className="mt-6">
            <button type="submit" className={buttonClass('quiet')}>
              {t('withdraw')}
            </button>
          </form>
        )}
      </TypedContext>
    </EditorContext>
  )
}

type PressProps = {
  name: 'save' | 'publish'
  tone: 'primary' | 'secondary'
  pending: boolean
  children: string
}

function Press({ name, tone, pending, children }: PressProps) {
  return (
    <button
      type="submit"
      name="intent"
      value={name}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(tone)}
    >
      {children}
    </button>
  )
}
