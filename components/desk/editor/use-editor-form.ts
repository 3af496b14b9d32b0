import { type FormEvent, useActionState, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { mostBytes } from '@/domain/file/file-limits'
import { type FormEntries, readEntries } from '@/domain/form/form-entries'
import type { EditorData } from './editor-context'
import type { EditorState } from './editor-state'
import { useUnsavedGuard } from './use-unsaved-guard'

/** What the form of every editor is told. */
export type EditorFormProps = Pick<EditorData, 'names' | 'choices' | 'rowSeed'> & {
  /** The saved draft as form entries, and its version. */
  saved: FormEntries
  lockVersion: number
  /**
   * This page's own address. A form sent without script is answered there, and by it the answer finds its form even when
   * the frame of the desk around it is gone with the session.
   */
  editorHref: string
  /** What was done before this page was made, as its address tells. */
  before: EditorState
  save: (previous: EditorState, form: FormData) => Promise<EditorState>
}

/**
 * One ordinary form that keeps what is typed. Without script every button sends it and the page comes back; with script
 * it is sent in the background, so that the cursor stays where it is, and nothing typed is lost on the way. `question` is
 * asked before unsaved work is left.
 */
export function useEditorForm(props: EditorFormProps & { question: string }) {
  const { saved, lockVersion, editorHref, before, save, names, choices, question } = props
  const form = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const [posted, post] = useActionState(save, before, editorHref)
  const [answered, setAnswered] = useState<EditorState>(null)
  const [pending, start] = useTransition()
  const guard = useUnsavedGuard(form, question)
  // The seed names new rows; a later answer of the server must not rename them.
  const [rowSeed] = useState(props.rowSeed)
  const state = answered ?? posted
  const kept = state && 'entries' in state ? state : null
  const version = state?.lockVersion ?? lockVersion
  const entries = kept?.entries ?? saved

  const context = useMemo<EditorData>(() => {
    const problems = state?.kind === 'invalid' ? state.problems : []
    return {
      names,
      choices,
      rowSeed,
      entries,
      lockVersion: version,
      problems: new Map(problems.map((one) => [one.path, one.problem])),
      fileProblem: state?.kind === 'file-refused' ? state.problem : null,
    }
  }, [names, choices, rowSeed, entries, version, state])

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
  return { form, notice, post, submit, guard, state, pending, version, entries, context }
}

/** The answer when the server could not be reached, or was replaced by a newer one that no longer knows this page. */
function unreached(content: FormData, lockVersion: number): EditorState {
  return { kind: 'offline', entries: readEntries(content), lockVersion }
}
