'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import type { PageKind } from '@/domain/site-page/site-page'
import { BilingualField } from '../editor/bilingual-field'
import { EditorContext } from '../editor/editor-context'
import { EditorNotice } from '../editor/editor-notice'
import { LanguageHeads } from '../editor/language-heads'
import type { Readiness } from '../editor/readiness'
import { typedName } from '../editor/typed-name'
import { type EditorFormProps, useEditorForm } from '../editor/use-editor-form'
import { CommentPanel } from '../review/comment-panel'
import { CommentsProvider } from '../review/comments-context'
import { FixedNotice } from '../review/fixed-notice'
import { ReviewPanel } from '../review/review-panel'
import { PageBar } from './page-bar'
import { pageFields } from './page-fields'
import type { PageHeader } from './page-header'

type Props = EditorFormProps & {
  kind: PageKind
  /** Null for someone whose session has ended while typing. */
  header: PageHeader | null
  readiness: Readiness | null
  signInHref: string
}

/** The editor of a page of the site: Vietnamese left, English right. */
export function PageEditor({ kind, header, readiness, signInHref, ...data }: Props) {
  const t = useTranslations('Desk.pages')
  const tEditor = useTranslations('Desk.editor')
  const review = header?.review ?? null
  const fixed = review !== null && !review.may.includes('save')
  const { form, notice, post, submit, guard, state, pending, status, version, edition, context } = useEditorForm({
    ...data,
    question: tEditor('leave'),
    fixed,
  })
  const touch = (event: FormEvent<HTMLFormElement>) => {
    if (!fixed && typedName(event.target) !== null) guard.touch()
  }
  const Fields = pageFields[kind]
  return (
    <EditorContext key={edition} value={context}>
      <CommentsProvider comments={review?.comments ?? null}>
        <form
          ref={form}
          action={post}
          onSubmit={submit}
          onInput={touch}
          autoComplete="off"
          noValidate
          className="max-w-6xl [&_[id]]:scroll-mt-28"
        >
          <input type="hidden" name="lockVersion" value={version} />
          <PageBar header={header} pending={pending} status={status} fixed={fixed} />
          {fixed && <FixedNotice review={review} />}
          <div ref={notice}>
            <EditorNotice
              subject="page"
              state={state}
              signInHref={signInHref}
              editorHref={data.editorHref}
              readiness={readiness}
            />
          </div>
          {header && review && readiness && (
            <div className="mb-8 grid items-start gap-5 lg:grid-cols-2">
              <ReviewPanel published={header.published} {...{ review, readiness, pending }} />
              <CommentPanel />
            </div>
          )}
          <div className="space-y-9">
            <section aria-label={t('content')} className="space-y-5">
              <LanguageHeads />
              <BilingualField path="title" />
              <BilingualField path="lead" rows={3} />
              <p className="text-sm text-ink-2">{tEditor('markdown')}</p>
            </section>
            <Fields />
          </div>
        </form>
      </CommentsProvider>
    </EditorContext>
  )
}
