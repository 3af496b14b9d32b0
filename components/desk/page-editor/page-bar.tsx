'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { Pill } from '../../listing/pill'
import { EditorBar } from '../editor/editor-bar'
import { SaveAndPublish } from '../editor/save-and-publish'
import type { SaveStatus } from '../editor/save-status'
import type { PageHeader } from './page-header'

type Props = { header: PageHeader | null; pending: boolean; status: SaveStatus }

/** Which page it is and how it stands, with saving and publishing. */
export function PageBar({ header, pending, status }: Props) {
  const t = useTranslations('Desk.pages')
  const tEditor = useTranslations('Desk.editor')
  return (
    <EditorBar
      header={header}
      list={t('breadcrumb')}
      name={header?.name}
      pill={
        header && <Pill tone={header.changed ? 'bronze' : 'pine'}>{t(header.changed ? 'changed' : 'upToDate')}</Pill>
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
      <SaveAndPublish pending={pending} mayPublish={header?.mayPublish ?? false}>
        {t('publish')}
      </SaveAndPublish>
    </EditorBar>
  )
}
