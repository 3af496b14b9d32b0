'use client'

import { useLocale, useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'
import { ErrorSummary } from '../../form/error-summary'
import { describeField } from '../editor/describe-field'
import { useEditor } from '../editor/editor-context'
import { Notice } from '../notice'
import type { ProjectEditorState } from './project-editor-state'

type Props = { refused: ProjectEditorState; done: string | null; pageHref: string }

/** What came of the last press of a button. */
export function ProjectNotice({ refused, done, pageHref }: Props) {
  const t = useTranslations('DeskPortfolio.notice')
  const tGaps = useTranslations('Gaps')
  const tProblem = useTranslations('Desk.problems')
  const { names } = useEditor()
  const locale = useLocale()
  if (!refused) return done && <Notice tone="done">{done}</Notice>
  if (refused.kind === 'invalid' || refused.kind === 'incomplete') {
    const errors =
      refused.kind === 'incomplete'
        ? refused.errors
        : refused.problems.map(({ path, problem }) => ({
            id: path,
            message: `${describeField(tGaps, names[locale], path)}. ${tProblem(problem)}`,
          }))
    return (
      <div tabIndex={-1}>
        <ErrorSummary title={t(refused.kind)} errors={errors} />
      </div>
    )
  }
  return (
    <Notice tone="problem" title={t(refused.kind)}>
      <p>{t(`${refused.kind}Text`)}</p>
      {refused.kind === 'conflict' && (
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
          <a href={pageHref} target="_blank" rel="noreferrer" className="link">
            {t('openTheirs')}
          </a>
          <button type="submit" name="overwrite" value={refused.theirs} className={buttonClass('danger', 'small')}>
            {t('overwrite')}
          </button>
        </p>
      )}
    </Notice>
  )
}
