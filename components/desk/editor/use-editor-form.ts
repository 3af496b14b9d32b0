import { type FormEvent, useActionState, useCallback, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { mostBytes } from '@/domain/file/file-limits'
import { type FormEntries, readEntries } from '@/domain/form/form-entries'
import { mergeEntries, type Side } from '@/domain/form/merge-entries'
import type { EditorData, StaleTexts } from './editor-context'
import type { EditorState, OtherVersion } from './editor-state'
import { isTyped } from './is-typed'
import { type SaveStatus, statusOf } from './save-status'
import { typedName } from './typed-name'
import { useAutosave } from './use-autosave'
import { useUnsavedCopy } from './use-unsaved-copy'
import { useUnsavedGuard } from './use-unsaved-guard'

/** What the form of every editor is told. */
export type EditorFormProps = Pick<EditorData, 'names' | 'choices' | 'rate' | 'rowSeed'> & {
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
  /** Whether the form saves itself while somebody writes; what it sends then has the intent `autosave`. */
  autosave?: boolean
  /** Whose and of what what is typed is, by which it is kept in the browser until it is saved; null keeps nothing. */
  keepAs?: string | null
  stale?: StaleTexts
  /** Whether the document cannot be changed; then nothing is saved by itself or kept. */
  fixed?: boolean
}

/** What the form stands on: the version, what it said, and the entries put into the form instead, where any were. */
type Stand = { lockVersion: number; base: FormEntries | null; taken: FormEntries | null; edition: number }

/** Answers after which nothing is saved by itself: a person decides, or whoever signs in next would sign what another wrote. */
const awaitsPerson: ReadonlySet<string> = new Set(['conflict', 'forbidden', 'gone', 'signed-out'])

/**
 * One ordinary form that keeps what is typed. Without script every button sends it and the page comes back; with script
 * it is sent in the background, so that the cursor stays where it is, and nothing typed is lost on the way: not when the
 * network fails, the session ends or the browser dies. `question` is asked before unsaved work is left.
 */
export function useEditorForm(props: EditorFormProps & { question: string }) {
  const { saved, lockVersion, editorHref, before, save, names, choices, question } = props
  const { stale = none, fixed = false, rate } = props
  const autosave = !fixed && (props.autosave ?? false)
  const keepAs = fixed ? null : (props.keepAs ?? null)
  const form = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const [posted, post] = useActionState(save, before, editorHref)
  const [answered, setAnswered] = useState<EditorState>(null)
  const [pending, start] = useTransition()
  const [quiet, setQuiet] = useState(false)
  const leaving = useUnsavedGuard(form, question)
  // The seed names new rows; a later answer of the server must not rename them.
  const [rowSeed] = useState(props.rowSeed)
  const [stand, setStand] = useState<Stand>(() => ({
    lockVersion: posted?.lockVersion ?? lockVersion,
    base: posted && posted.lockVersion !== lockVersion ? null : saved,
    taken: null,
    edition: 0,
  }))
  // Once the form was filled anew, what came of an earlier one is over.
  const state = stand.edition > 0 ? answered : (answered ?? posted)
  const kept = state && 'entries' in state ? state : null
  const ground = useRef({ lockVersion: stand.lockVersion, base: stand.base, editor: rowSeed })
  const entries = kept?.entries ?? stand.taken ?? (stand.lockVersion === lockVersion ? saved : (stand.base ?? saved))
  const copy = useUnsavedCopy(form, keepAs, { ground, saved })

  const standOn = useCallback((next: Partial<Stand>) => {
    setStand((now) => ({ ...now, ...next }))
    const { lockVersion, base } = next
    if (lockVersion !== undefined) ground.current.lockVersion = lockVersion
    if (base !== undefined) ground.current.base = base
  }, [])
  /** Draws the form anew with other entries. */
  const putIn = (taken: FormEntries, on: { lockVersion: number; base: FormEntries | null }) => {
    setAnswered(null)
    standOn({ ...on, taken, edition: stand.edition + 1 })
  }

  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const underWay = useRef(0)
  /** Sends one form after another, each on the version that the one before it made. */
  const send = (content: FormData): Promise<NonNullable<EditorState>> => {
    const typed = leaving.send()
    underWay.current += 1
    const answered = queue.current.then(async () => {
      content.set('scripted', 'yes')
      content.set('lockVersion', String(ground.current.lockVersion))
      content.set('editor', ground.current.editor)
      const answer = (await save(null, content).catch(() => null)) ?? unreached(content, ground.current.lockVersion)
      underWay.current -= 1
      settle(answer, content, typed)
      return answer
    })
    queue.current = answered
    return answered
  }

  /** What an answer means for what is kept, guarded and tried again. `typed` is what was typed when the form was sent. */
  const settle = (answer: NonNullable<EditorState>, content: FormData, typed: number) => {
    leaving.settle(isBeside(answer) ? 'undecided' : 'entries' in answer ? 'refused' : 'kept', typed)
    if ('entries' in answer) {
      copy.write()
      if (answer.kind === 'offline') timing.retry()
      else timing.reached()
      // What was typed beside it is still to be saved.
      if (isBeside(answer) && autosave && leaving.isUnsaved()) timing.touch()
      return
    }
    timing.reached()
    // Where nothing can be changed, nothing of the document was sent.
    const base = fixed ? {} : { base: readEntries(content) }
    standOn({ lockVersion: answer.lockVersion, taken: null, ...base })
    if (leaving.isUnsaved()) copy.write()
    else copy.saved()
  }

  const saveQuietly = () => {
    if (!autosave || !form.current || !leaving.isUnsaved() || (kept && awaitsPerson.has(kept.kind))) return
    if (underWay.current > 0) return timing.touch()
    const content = withoutFile(new FormData(form.current))
    content.set('intent', 'autosave')
    setQuiet(true)
    send(content).then((answer) => {
      setQuiet(false)
      setAnswered((now) => quietly(answer, now))
    })
  }
  const timing = useAutosave(saveQuietly)

  const pressed = useRef(new Set<string>())
  /** Sends what a button asks for. Pressed again before its answer, it is one press. */
  const press = (content: FormData) => {
    const intent = String(content.get('intent'))
    if (pressed.current.has(intent)) return
    pressed.current.add(intent)
    start(async () => {
      const answer = await send(content)
      pressed.current.delete(intent)
      setAnswered(answer)
    })
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    if (submitter?.getAttribute('aria-disabled') === 'true') return
    const content = new FormData(event.currentTarget, submitter)
    const file = content.get('file')
    if (file instanceof File && file.size > mostBytes) {
      // Sent, it would cost minutes on a weak line only to be refused.
      const { lockVersion } = ground.current
      setAnswered({ kind: 'file-refused', problem: 'too-large', entries: readEntries(content), lockVersion })
      return
    }
    timing.stop()
    press(file instanceof File && file.name !== '' ? content : withoutFile(content))
  }

  const touch = () => {
    leaving.touch()
    copy.touch()
    if (autosave) timing.touch()
  }
  const latestTouch = useLatest(touch)
  const take = useLatest(() => {
    if (!copy.found) return
    putIn(copy.found.entries, copy.found)
    copy.settle()
    touch()
  })
  const resolve = useLatest((other: OtherVersion, choices: Readonly<Record<string, Side>>) => {
    if (!form.current) return
    const mine = readEntries(new FormData(form.current))
    const merged = mergeEntries({ base: stand.base, mine, theirs: other.entries }, choices)
    putIn(merged, { lockVersion: other.lockVersion, base: other.entries })
    press(toForm({ ...merged, intent: ['save'] }))
  })

  const context = useMemo<EditorData>(() => {
    const problems = state?.kind === 'invalid' ? state.problems : []
    return {
      names,
      choices,
      ...(rate && { rate }),
      rowSeed,
      entries,
      stale,
      base: stand.base,
      lockVersion: stand.lockVersion,
      problems: new Map(problems.map((one) => [one.path, one.problem])),
      fixed,
      refusedComment: state?.kind === 'no-comment' ? state.field : null,
      refusedTime: state?.kind === 'no-time' ? state.field : null,
      fileProblem: state?.kind === 'file-refused' ? state.problem : null,
      found: copy.found && { at: copy.found.at, take, drop: copy.settle },
      resolve,
    }
  }, [names, choices, rate, rowSeed, entries, stale, fixed, stand, state, copy.found, copy.settle, take, resolve])

  const fixedAtFirst = useRef(fixed)
  useEffect(() => {
    // What was typed before the script came counts like what is typed now.
    const controls = [...(form.current?.elements ?? [])]
    if (!fixedAtFirst.current && controls.some((one) => typedName(one) && isTyped(one))) latestTouch()
  }, [latestTouch])

  useEffect(() => {
    if (state === null || state.auto || state.kind === 'saved') return
    notice.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }, [state])

  const status: SaveStatus = statusOf(state, { saving: pending || quiet, unsaved: leaving.unsaved })
  return {
    form,
    notice,
    post,
    submit,
    guard: { touch },
    state,
    pending,
    status,
    version: stand.lockVersion,
    entries,
    /** Changes when the form has to be drawn anew. */
    edition: stand.edition,
    context,
  }
}

const none: StaleTexts = {}

/** Whether an answer is about something beside the document, which was not saved and need not have been. */
function isBeside({ kind }: NonNullable<EditorState>): boolean {
  return beside.has(kind)
}
const beside: ReadonlySet<string> = new Set([
  'withdrawn',
  'commented',
  'comment-resolved',
  'comment-reopened',
  'time-cancelled',
  'no-comment',
  'no-time',
])

/** The answer when the server could not be reached, or was replaced by a newer one that no longer knows this page. */
function unreached(content: FormData, lockVersion: number): NonNullable<EditorState> {
  return { kind: 'offline', entries: readEntries(content), lockVersion }
}

/** What is told after a save that nobody asked for. A word about what was done before stays, so that nothing moves. */
function quietly(answer: NonNullable<EditorState>, before: EditorState): EditorState {
  if (before !== null && !('entries' in before) && !('entries' in answer)) return before
  const told = before?.kind === answer.kind && (!before.auto || before.told)
  return { ...answer, auto: true, ...(told && { told }) }
}

/** Where no file was chosen a form has one without a name, and on the way to the server it would get one. */
function withoutFile(content: FormData): FormData {
  content.delete('file')
  return content
}

function toForm(entries: FormEntries): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(entries)) for (const value of values) form.append(name, value)
  return form
}

/** A function that is always the same and does what the latest one does. */
function useLatest<Arguments extends unknown[]>(action: (...given: Arguments) => void): (...given: Arguments) => void {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  return useCallback((...given) => latest.current(...given), [])
}
