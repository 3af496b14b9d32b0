'use client'

import { useTranslations } from 'next-intl'
import type { ListingKind } from '@/domain/listing-state'
import { buttonClass } from '../../button/button-class'
import { EditorBar } from '../editor/editor-bar'
import { PreviewLinks } from '../editor/preview-links'
import { SaveButton } from '../editor/save-button'
import type { SaveStatus } from '../editor/save-status'
import { OpenComments } from '../review/open-comments'
import { StatePill } from '../state-pill'
import { DocxLinks } from './docx-links'
import type { ListingHeader } from './listing-header'

type Props = { kind: ListingKind; header: ListingHeader | null; pending: boolean; status: SaveStatus; fixed: boolean }

/** What the listing is and how it stands, with saving and previews. */
export function ListingBar({ kind, header, pending, status, fixed }: Props) {
  const t = useTranslations('Desk.editor')
  return (
    <EditorBar
      header={header}
      list={t(`lists.${kind}`)}
      name={header?.code}
      pill={header && <StatePill state={header.state} changed={header.changed} />}
      told={
        header && (
          <a href={header.historyHref} className="link">
            {t('revisions', { count: header.revisions })}
          </a>
        )
      }
      status={status}
    >
      <a href="#readiness" className={`${buttonClass('quiet', 'small')} xl:hidden`}>
        {t('readiness.title')}
      </a>
      {header && <PreviewLinks kind="preview" hrefs={header.previewHref} />}
      {header?.pdfHref && <PreviewLinks kind="pdf" hrefs={header.pdfHref} />}
      {header?.docxHref && <DocxLinks hrefs={header.docxHref} />}
      <OpenComments review={header?.review ?? null} />
      {!fixed && <SaveButton pending={pending} size="small" />}
    </EditorBar>
  )
}
