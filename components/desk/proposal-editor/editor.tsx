'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useActionState, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { mostBytes } from '@/domain/file/file-limits'
import { type FormEntries, readEntries } from '@/domain/form/form-entries'
import { buttonClass } from '../../button/button-class'
import { EditorBar } from './editor-bar'
import { EditorContext, type EditorData } from './editor-context'
import { EditorNotice } from './editor-notice'
import type { EditorState } from './editor-state'
import { Facts } from './facts'
import { Narrative } from './narrative'
import type { ProposalHeader, Readiness } from './proposal-header'
import { ReadinessPanel } from './readiness-panel'
import { TypedContext } from './typed-context'
import { useUnsavedGuard } from './use-unsaved-guard'

type Props = Pick<EditorData, 'names' | 'choices' | 'rowSeed'> & {
  /** The saved draft as form entries, and its version. */
  saved: FormEntries
  lockVersion: number
  /** Null for someone whose session has ended while typing. */
  header: ProposalHeader | null
  readiness: Readiness | null
  signInHref: string
  /**
   * This page's own address. A form sent without script is answered there, and by it the answer finds its form even when
   * the frame of the desk around it is gone with the session.
   */
  editorHref: string
  /** What was done before this page was made, as its address tells. */
  before: EditorState
  save: (previous: EditorState, form: FormData) => Promise<EditorState>
}

/** The fields on which sums and counts on the page depend. */
const counted = /(amount|remove|currency)$|^(localities|sdgs)$/

/**
 * The proposal editor. It is one ordinary form: without script every button sends it and the page comes back. With
 * script it is sent in the background, so that the cursor stays where it is, and nothing typed is lost on the way.
 */
export function ProposalEditor({
  saved,
  lockVersion,
  header,
  readiness,
  signInHref,
  editorHref,
  before,
  save,
  ...data
}: Props) {
  const t = useTranslations('Desk.editor')
  const form = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const [posted, post] = useActionState(save, before, editorHref)
  const [answered, setAnswered] = useState<EditorState>(null)
  const [pending, start] = useTransition()
  const [typed, setTyped] = useState<FormEntries | null>(null)
  const guard = useUnsavedGuard(form, t('leave'))
  // The seed names new rows; a later answer of the server must not rename them.
  const [rowSeed] = useState(data.rowSeed)
  const state = answered ?? posted
  const kept = state && 'entries' in state ? state : null
  const version = state?.lockVersion ?? lockVersion
  const entries = kept?.entries ?? saved

  const context = useMemo<EditorData>(() => {
    const problems = state?.kind === 'invalid' ? state.problems : []
    return {
      names: data.names,
      choices: data.choices,
      rowSeed,
      entries,
      lockVersion: version,
      problems: new Map(problems.map((one) => [one.path, one.problem])),
      fileProblem: state?.kind === 'file-refused' ? state.problem : null,
    }
  }, [data.names, data.choices, rowSeed, entries, version, state])

  const settle = guard.settle
  useEffect(() => {
    if (state === null) return
    settle(state.kind === 'withdrawn' ? 'undecided' : 'entries' in state ? 'refused' : 'kept')
    if (state.kind !== 'saved') notice.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [state, settle])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const content = new FormData(event.currentTarget, submitter)
    const file = content.get('file')
    // Where none was chosen a form has a file without a name, and on the way to the server it would get one.
    if (file instanceof File && file.name === '') content.delete('file')
    if (file instanceof File && file.size > mostBytes) {
      // Sent, it would cost minutes on a weak line only to be refused.
      setAnswered({ kind: 'file-refused', problem: 'too-large', entries: readEntries(content), lockVersion: version })
      return
    }
    content.set('scripted', 'yes')
    guard.send()
    start(async () => setAnswered(await save(null, content).catch((): EditorState => unreached(content, version))))
  }
  const input = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event
    const name = target instanceof HTMLElement ? target.getAttribute('name') : null
    if (target instanceof HTMLInputElement && (!name || name === 'languages')) return
    guard.touch()
    if (form.current && (!name || counted.test(name))) setTyped(readEntries(new FormData(form.current)))
  }

  return (
    <EditorContext value={context}>
      <TypedContext value={typed ?? entries}>
        <form
          ref={form}
          action={post}
          onSubmit={submit}
          onInput={input}
          autoComplete="off"
          noValidate
          className="[&_[id]]:scroll-mt-28"
        >
          <input type="hidden" name="lockVersion" value={version} />
          <EditorBar header={header} pending={pending} unsaved={guard.unsaved} />
          <div ref={notice}>
            <EditorNotice state={state} signInHref={signInHref} editorHref={editorHref} readiness={readiness} />
          </div>
          <div className="grid items-start gap-x-8 gap-y-10 xl:grid-cols-[minmax(0,1fr)_19rem]">
            <div className="min-w-0">
              <Narrative />
            </div>
            <aside aria-label={t('facts')} className="min-w-0 space-y-7 xl:border-l xl:border-line xl:pl-7">
              {header && readiness && <ReadinessPanel header={header} readiness={readiness} pending={pending} />}
              <h2 className="text-xl">{t('facts')}</h2>
              <Facts />
            </aside>
          </div>
          {/* Where the bar does not stay in sight, the way back up is long. */}
          <p className="mt-10 lg:hidden">
            <button type="submit" name="intent" value="save" aria-disabled={pending} className={buttonClass('primary')}>
              {pending ? t('saving') : t('save')}
            </button>
          </p>
        </form>
      </TypedContext>
    </EditorContext>
  )
}

/** The answer when the server could not be reached, or was replaced by a newer one that no longer knows this page. */
function unreached(content: FormData, lockVersion: number): EditorState {
  return { kind: 'offline', entries: readEntries(content), lockVersion }
}
