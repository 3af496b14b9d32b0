'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps, FormEvent } from 'react'
import { buttonClass } from '../../button/button-class'
import { EditorContext } from '../editor/editor-context'
import { EditorNotice } from '../editor/editor-notice'
import type { Readiness } from '../editor/readiness'
import { TypedContext } from '../editor/typed-context'
import { type EditorFormProps, useEditorForm } from '../editor/use-editor-form'
import { useTypedEntries } from '../editor/use-typed-entries'
import { ProjectBar } from './project-bar'
import { ProjectFields } from './project-fields'
import type { ProjectHeader } from './project-header'

type Props = EditorFormProps & {
  /** Null for someone whose session has ended while typing. */
  header: ProjectHeader | null
  readiness: Readiness | null
  signInHref: string
  countries: ComponentProps<typeof ProjectFields>['countries']
}

/** The editor of a project: one ordinary form, whose buttons save, publish and withdraw. */
export function ProjectEditor({ header, readiness, signInHref, countries, ...data }: Props) {
  const t = useTranslations('DeskPortfolio')
  const tEditor = useTranslations('Desk.editor')
  const { form, notice, post, submit, guard, state, pending, status, version, entries, edition, context } =
    useEditorForm({
      ...data,
      question: tEditor('leave'),
    })
  const [typed, readTyped] = useTypedEntries({ form, entries, edition })
  const input = (event: FormEvent<HTMLFormElement>) => {
    const name = event.target instanceof HTMLElement ? event.target.getAttribute('name') : null
    if (!name) return
    guard.touch()
    if (name === 'localities') readTyped()
  }
  return (
    <EditorContext key={edition} value={context}>
      <TypedContext value={typed}>
        <form
          ref={form}
          action={post}
          onSubmit={submit}
          onInput={input}
          noValidate
          autoComplete="off"
          className="[&_[id]]:scroll-mt-28"
        >
          <input type="hidden" name="lockVersion" value={version} />
          <ProjectBar header={header} pending={pending} status={status} />
          <div className="max-w-5xl space-y-9">
            <div ref={notice}>
              <EditorNotice
                subject="project"
                state={state}
                signInHref={signInHref}
                editorHref={data.editorHref}
                readiness={readiness}
              />
            </div>
            <ProjectFields countries={countries} />
            {header && (
              <div className="space-y-4 border-t border-line pt-6 text-sm text-ink-2">
                <p>{header.mayPublish ? t('publishHint') : t('mayNotPublish')}</p>
                {header.mayWithdraw && (
                  <button type="submit" name="intent" value="withdraw" className={buttonClass('quiet')}>
                    {t('withdraw')}
                  </button>
                )}
              </div>
            )}
          </div>
        </form>
      </TypedContext>
    </EditorContext>
  )
}
