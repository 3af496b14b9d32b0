'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ListingKind } from '@/domain/listing-state'
import { presentClock } from '@/domain/presenting/present-day'
import { buttonClass } from '../../button/button-class'
import { ErrorSummary } from '../../form/error-summary'
import { Notice } from '../notice'
import { ConflictChoice } from './conflict-choice'
import { describeField } from './describe-field'
import { useEditor } from './editor-context'
import type { EditorState } from './editor-state'
import { FoundCopy } from './found-copy'
import type { Readiness } from './readiness'
import { useFileProblem } from './use-file-problem'

/** What is being edited, for the words that name it. */
type Subject = ListingKind | 'page' | 'project'
type Props = {
  subject: Subject
  state: EditorState
  signInHref: string
  editorHref: string
  readiness: Readiness | null
}

/** What came of the last press of a button. */
export function EditorNotice({ subject, state, signInHref, editorHref, readiness }: Props) {
  return (
    <>
      <FoundCopy />
      {state && !isSilent(state) && (
        <div className="mb-6">{<Told state={state} {...{ subject, signInHref, editorHref, readiness }} />}</div>
      )}
    </>
  )
}

/** Whether the bar alone tells it, so that nothing moves under the cursor of somebody who writes. */
function isSilent(state: NonNullable<EditorState>): boolean {
  const small = state.kind === 'saved' || state.kind === 'invalid' || state.kind === 'offline'
  return state.auto === true && !state.told && small
}

function Told({ subject, state, signInHref, editorHref, readiness }: Props & { state: NonNullable<EditorState> }) {
  const t = useTranslations('Desk.editor.notice')
  const tGaps = useTranslations('Gaps')
  const tProblem = useTranslations('Desk.problems')
  const tFiles = useTranslations('DeskFiles')
  const tFile = useFileProblem()
  const tReview = useTranslations('DeskReview')
  const locale = useLocale()
  const { names } = useEditor()
  const time = 'at' in state ? presentClock(new Date(state.at)) : ''
  const language = (one: 'vi' | 'en') => tGaps(`language.${one}`)

  if (state.kind === 'saved') return <Notice tone="done">{t('saved', { time })}</Notice>
  if (state.kind === 'published') {
    return <Notice tone="done">{t('published', { time, languages: state.languages.map(language).join(', ') })}</Notice>
  }
  if (state.kind === 'withdrawn') {
    return (
      <Notice tone="done" title={t('withdrawn', { time })}>
        {t('withdrawnText')}
      </Notice>
    )
  }
  if (state.kind === 'incomplete') {
    const gaps = state.languages.flatMap((one) => readiness?.[one] ?? [])
    const errors = gaps.filter((gap, i) => gaps.findIndex((other) => other.id === gap.id) === i)
    return (
      <Focusable>
        <ErrorSummary title={t('incomplete')} errors={errors} />
      </Focusable>
    )
  }
  if (state.kind === 'unmet' && readiness && state.requirement === 'one-language-complete') {
    // The language that lacks less is the nearer way.
    const errors = readiness.en.length < readiness.vi.length ? readiness.en : readiness.vi
    return (
      <Focusable>
        <ErrorSummary title={tReview('notice.one-language-complete')} errors={errors} />
      </Focusable>
    )
  }
  if (state.kind === 'unmet') return <Notice tone="problem">{tReview(`notice.${state.requirement}`)}</Notice>
  if (state.kind === 'moved') return <Notice tone="done">{tReview(`notice.moved.${state.move}`)}</Notice>
  if (state.kind === 'time-set') return <Notice tone="done">{tReview('notice.time-set')}</Notice>
  if (state.kind === 'needs-review') {
    return (
      <Notice tone="problem" title={tReview('notice.needs-review')}>
        {tReview('notice.needs-reviewText')}
      </Notice>
    )
  }
  if (
    state.kind === 'commented' ||
    state.kind === 'comment-resolved' ||
    state.kind === 'comment-reopened' ||
    state.kind === 'time-cancelled'
  ) {
    return <Notice tone="done">{tReview(`notice.${state.kind}`)}</Notice>
  }
  if (state.kind === 'no-comment' || state.kind === 'no-time') {
    const message = tReview(state.kind === 'no-time' ? 'times.noTime' : 'comments.empty')
    return (
      <Focusable>
        <ErrorSummary title={tReview(`notice.${state.kind}`)} errors={[{ id: state.field, message }]} />
      </Focusable>
    )
  }
  if (state.kind === 'invalid') {
    const errors = state.problems.map(({ path, problem }) => ({
      id: path,
      message: `${describeField(tGaps, names[locale], path)}. ${tProblem(problem)}`,
    }))
    return (
      <Focusable>
        <ErrorSummary title={t('invalid')} errors={errors} />
      </Focusable>
    )
  }
  if (state.kind === 'file-refused') {
    return (
      <Focusable>
        <ErrorSummary title={tFiles('refused')} errors={[{ id: 'file', message: tFile(state.problem) }]} />
      </Focusable>
    )
  }
  if (state.kind === 'no-language') {
    return (
      <Focusable>
        <ErrorSummary title={t('invalid')} errors={[{ id: 'languages', message: t('noLanguage') }]} />
      </Focusable>
    )
  }
  if (state.kind === 'conflict' && state.other) {
    return <ConflictChoice mine={state.entries} other={state.other} editorHref={editorHref} />
  }
  return (
    <Notice tone="problem" title={t(state.kind, { subject })}>
      <p>{t(`${state.kind}Text`)}</p>
      {state.kind === 'signed-out' && (
        <p className="mt-3">
          <a href={signInHref} target="_blank" rel="noreferrer" className="link">
            {t('signIn')}
          </a>
        </p>
      )}
      {state.kind === 'conflict' && (
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
          <a href={editorHref} target="_blank" rel="noreferrer" className="link">
            {t('openTheirs')}
          </a>
          <button type="submit" name="overwrite" value={state.theirs} className={buttonClass('danger', 'small')}>
            {t('overwrite')}
          </button>
        </p>
      )}
    </Notice>
  )
}

/** Lets the script put the reader before the summary. */
function Focusable({ children }: { children: React.ReactNode }) {
  return (
    <div tabIndex={-1} className="scroll-mt-28">
      {children}
    </div>
  )
}
