'use client'

import { useTranslations } from 'next-intl'
import { EditorBar } from '../editor/editor-bar'
import { SaveAndPublish } from '../editor/save-and-publish'
import type { SaveStatus } from '../editor/save-status'
import { StatePill } from '../state-pill'
import type { ProjectHeader } from './project-header'

type Props = { header: ProjectHeader | null; pending: boolean; status: SaveStatus }

/** Which project it is and how it stands, with saving and publishing. */
export function ProjectBar({ header, pending, status }: Props) {
  const t = useTranslations('DeskPortfolio')
  const tDesk = useTranslations('Desk')
  return (
    <EditorBar
      header={header}
      list={t('breadcrumb')}
      name={header?.code}
      pill={header && <StatePill state={header.state} changed={header.changed} />}
      told={header?.sample && tDesk('sample')}
      status={status}
    >
      {header?.publicHref && (
        <a href={header.publicHref} target="_blank" rel="noreferrer" className="link mr-2 text-sm">
          {t('publicPage')} <span className="sr-only">{t('newTab')}</span>
        </a>
      )}
      <SaveAndPublish pending={pending} mayPublish={header?.mayPublish ?? false}>
        {t('publish')}
      </SaveAndPublish>
    </EditorBar>
  )
}
