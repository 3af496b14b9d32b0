'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '../../button/button-class'
import { EditorBar } from '../editor/editor-bar'
import { PreviewLinks } from '../editor/preview-links'
import { SaveButton } from '../editor/save-button'
import type { SaveStatus } from '../editor/save-status'
import { OpenComments } from '../review/open-comments'
import { StatePill } from '../state-pill'
import type { PageHeader } from './page-header'

type Props = { header: PageHeader | null; pending: boolean; status: SaveStatus; fixed: boolean }

/** Which page it is and how it stands, with saving. */
export function PageBar({ header, pending, status, fixed }: Props) {
  const t = useTranslations('Desk.pages')
  const tEditor = useTranslations('Desk.editor')
  return (
    <EditorBar
      header={header}
      list={t('breadcrumb')}
      name={header?.name}
      pill={header && <StatePill state={header.state} changed={header.changed} />}
      told={
        header && (
          <a href={header.historyHref} className="link">
            {tEditor('revisions', { count: header.revisions })}
          </a>
        )
      }
      status={status}
    >
      <a href="#readiness" className={buttonClass('quiet', 'small')}>
        {tEditor('readiness.title')}
      </a>
      {header && <PreviewLinks {...header.preview} />}
      <OpenComments review={header?.review ?? null} />
      {!fixed && <SaveButton pending={pending} size="small" />}
    </EditorBar>
  )
}
