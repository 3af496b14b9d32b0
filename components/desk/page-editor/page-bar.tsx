'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'
import { Pill } from '../../listing/pill'
import { EditorBar } from '../editor/editor-bar'
import { SaveAndPublish } from '../editor/save-and-publish'
import type { SaveStatus } from '../editor/save-status'
import { OpenComments } from '../review/open-comments'
import { StatePill } from '../state-pill'
import type { PageHeader } from './page-header'

type Props = { header: PageHeader | null; pending: boolean; status: SaveStatus; fixed: boolean }

/** Which page it is and how it stands, with saving and publishing. */
export function PageBar({ header, pending, status, fixed }: Props) {
  const t = useTranslations('Desk.pages')
  const tEditor = useTranslations('Desk.editor')
  // That a page is a draft or published is told by whether it was changed since.
  const isInReview = header !== null && !['draft', 'published'].includes(header.review.state)
  return (
    <EditorBar
      header={header}
      list={t('breadcrumb')}
      name={header?.name}
      pill={
        header && (
          <span className="inline-flex flex-wrap gap-1.5">
            {isInReview && <StatePill state={header.review.state} />}
            <Pill tone={header.changed ? 'bronze' : 'pine'}>{t(header.changed ? 'changed' : 'upToDate')}</Pill>
          </span>
        )
      }
      told={header && t('publishedAt', { time: header.publishedAt })}
      status={status}
    >
      {header &&
        locales.map((locale) => (
          <a
            key={locale}
            href={header.publicHref[locale]}
            target="_blank"
            rel="noreferrer"
            className="link mr-2 text-sm"
          >
            {t(`public.${locale}`)} <span className="sr-only">{tEditor('newTab')}</span>
          </a>
        ))}
      <OpenComments review={header?.review ?? null} />
      {fixed ? (
        header?.review.may.includes('publish') && (
          <button type="submit" name="intent" value="publish" className={buttonClass('primary', 'small')}>
            {tEditor('readiness.publish')}
          </button>
        )
      ) : (
        <SaveAndPublish pending={pending} mayPublish={header?.review.may.includes('publish') ?? false}>
          {t('publish')}
        </SaveAndPublish>
      )}
    </EditorBar>
  )
}
