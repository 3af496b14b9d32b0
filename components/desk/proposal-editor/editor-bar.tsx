'use client'

import Eye from 'lucide-react/icons/eye'
import FileText from 'lucide-react/icons/file-text'
import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'
import type { SaveStatus } from '../editor/save-status'
import { SaveStatusWords } from '../editor/save-status-words'
import { StatePill } from '../state-pill'
import type { ProposalHeader } from './proposal-header'

type Props = { header: ProposalHeader | null; pending: boolean; status: SaveStatus }

/** What the proposal is and how it stands, with saving and previews; stays in sight while the page scrolls. */
export function EditorBar({ header, pending, status }: Props) {
  const t = useTranslations('Desk.editor')
  const saved = header && t('savedAt', { time: header.savedAt })
  return (
    <div className="top-0 z-10 -mx-4 -mt-6 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2.5 border-b border-line bg-surface px-4 py-3 sm:-mx-8 sm:-mt-7 sm:px-8 lg:sticky">
      {header && (
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="font-body text-sm font-normal">
              <a href={header.listHref} className="text-ink-2 hover:underline">
                {t('breadcrumb')}
              </a>
              <span className="text-ink-3"> / </span>
              <span className="font-semibold">{header.code}</span>
            </h1>
            <StatePill state={header.state} changed={header.changed} />
          </div>
          <p className="text-xs text-ink-2">
            <SaveStatusWords status={status} saved={saved} />
            {header.savedBy && ` · ${header.savedBy}`} ·{' '}
            <a href={header.historyHref} className="link">
              {t('revisions', { count: header.revisions })}
            </a>
          </p>
        </div>
      )}
      <div className="ml-auto flex flex-wrap gap-2">
        <a href="#readiness" className={`${buttonClass('quiet', 'small')} xl:hidden`}>
          {t('readiness.title')}
        </a>
        {header &&
          locales.map((locale) => (
            <a
              key={locale}
              href={header.previewHref[locale]}
              target="_blank"
              rel="noreferrer"
              className={buttonClass('secondary', 'small')}
            >
              <Eye size={16} aria-hidden="true" />
              {t(`preview.${locale}`)} <span className="sr-only">{t('newTab')}</span>
            </a>
          ))}
        {header &&
          locales.map((locale) => (
            <a
              key={locale}
              href={header.pdfHref[locale]}
              target="_blank"
              rel="noreferrer"
              className={buttonClass('secondary', 'small')}
            >
              <FileText size={16} aria-hidden="true" />
              {t(`pdf.${locale}`)} <span className="sr-only">{t('newTab')}</span>
            </a>
          ))}
        <button
          type="submit"
          name="intent"
          value="save"
          aria-disabled={pending}
          className={buttonClass('primary', 'small')}
        >
          {pending ? t('saving') : t('save')}
        </button>
      </div>
    </div>
  )
}
