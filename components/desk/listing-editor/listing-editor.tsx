'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import type { ListingKind } from '@/domain/listing-state'
import { buttonClass } from '../../button/button-class'
import { EditorContext } from '../editor/editor-context'
import { EditorNotice } from '../editor/editor-notice'
import type { Readiness } from '../editor/readiness'
import { TypedContext } from '../editor/typed-context'
import { typedName } from '../editor/typed-name'
import { type EditorFormProps, useEditorForm } from '../editor/use-editor-form'
import { useTypedEntries } from '../editor/use-typed-entries'
import { CommentPanel } from '../review/comment-panel'
import { CommentsProvider } from '../review/comments-context'
import { FixedNotice } from '../review/fixed-notice'
import { ReviewPanel } from '../review/review-panel'
import { ListingBar } from './listing-bar'
import { listingFields } from './listing-fields'
import type { ListingHeader } from './listing-header'

type Props = EditorFormProps & {
  kind: ListingKind
  /** Null for someone whose session has ended while typing. */
  header: ListingHeader | null
  readiness: Readiness | null
  signInHref: string
}

/** The fields on which sums and counts on the page depend. */
const counted = /(amount|remove|currency)$|^(value|localities|themes|sdgs)$/

/**
 * The editor of a listing of any kind. It is one ordinary form: without script every button sends it and the page comes
 * back. With script it is sent in the background, so that the cursor stays where it is, and nothing typed is lost on the way.
 */
export function ListingEditor({
  kind,
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
  const review = header?.review ?? null
  const fixed = review !== null && !review.may.includes('save')
  const { form, notice, post, submit, guard, state, pending, status, version, entries, edition, context } =
    useEditorForm({
      saved,
      lockVersion,
      editorHref,
      before,
      save,
      question: t('leave'),
      fixed,
      ...data,
    })
  const { Narrative, Facts } = listingFields[kind]
  const [typed, readTyped] = useTypedEntries({ form, entries, edition })
  const input = (event: FormEvent<HTMLFormElement>) => {
    const name = typedName(event.target)
    if (fixed || name === null) return
    guard.touch()
    if (name === '' || counted.test(name)) readTyped()
  }

  return (
    <EditorContext key={edition} value={context}>
      <CommentsProvider comments={review?.comments ?? null}>
        <TypedContext value={typed}>
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
            <ListingBar kind={kind} header={header} pending={pending} status={status} fixed={fixed} />
            {fixed && <FixedNotice review={review} />}
            <div ref={notice}>
              <EditorNotice
                subject={kind}
                state={state}
                signInHref={signInHref}
                editorHref={editorHref}
                readiness={readiness}
              />
            </div>
            <div className="grid items-start gap-x-8 gap-y-10 xl:grid-cols-[minmax(0,1fr)_19rem]">
              <div className="min-w-0">
                <Narrative />
              </div>
              <aside aria-label={t('facts')} className="min-w-0 space-y-7 xl:border-l xl:border-line xl:pl-7">
                {header && review && readiness && (
                  <>
                    <ReviewPanel published={header.published} {...{ review, readiness, pending }} />
                    <CommentPanel />
                  </>
                )}
                <h2 className="text-xl">{t('facts')}</h2>
                <Facts />
              </aside>
            </div>
            {/* Where the bar does not stay in sight, the way back up is long. */}
            {!fixed && (
              <p className="mt-10 lg:hidden">
                <button
                  type="submit"
                  name="intent"
                  value="save"
                  aria-disabled={pending}
                  className={buttonClass('primary')}
                >
                  {pending ? t('saving') : t('save')}
                </button>
              </p>
            )}
          </form>
        </TypedContext>
      </CommentsProvider>
    </EditorContext>
  )
}
