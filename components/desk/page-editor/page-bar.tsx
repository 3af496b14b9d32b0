'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'
import { Pill } from '../../listing/pill'
import type { PageHeader } from './page-header'

type Props = { header: PageHeader | null; pending: boolean; unsaved: boolean }

/** Which page it is and how it stands, with saving and publishing; stays in sight while the page scrolls. */
export function PageBar({ header, pending, unsaved }: Props) {
  const t = useTranslations('Desk.pages')
  const tEditor = useTranslations('Desk.editor')
  const saved = header && tEditor('savedAt', { time: header.savedAt })
  return (
    <div className="top-0 z-10 -mx-4 -mt-6 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2.5 border-b border-line bg-surface px-4 py-3 sm:-mx-8 sm:-mt-7 sm:px-8 lg:sticky">
      {header && (
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="font-body text-sm font-normal">
              <a href={header.listHref} className="text-ink-2 underline underline-offset-3">
                {t('breadcrumb')}
              </a>
              <span className="text-ink-3"> / </span>
              <span className="font-semibold">{header.name}</span>
            </h1>
            <Pill tone={header.changed ? 'bronze' : 'pine'}>{t(header.changed ? 'changed' : 'upToDate')}</Pill>
          </div>
          <p className="text-xs text-ink-2">
            <span role="status">{pending ? tEditor('saving') : unsaved ? tEditor('unsaved') : saved}</span>
            {header.savedBy && ` · ${header.savedBy}`} · {t('publishedAt', { time: header.publishedAt })}
          </p>
        </div>
      )}
      <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-2">
        {header &&
          locales.map((locale) => (
            <a key={locale} href={header.publicHref[locale]} target="_blank" rel="noreferrer" className="link text-sm">
              {t(`public.${locale}`)} <span className="sr-only">{tEditor('newTab')}</span>
            </a>
          ))}
        <button
          type="submit"
          name="intent"
          value="save"
          aria-disabled={pending}
          className={buttonClass(header?.mayPublish ? 'secondary' : 'primary', 'small')}
        >
          {pending ? tEditor('saving') : tEditor('save')}
        </button>
        {header?.mayPublish && (
          <button
            type="submit"
            name="intent"
            value="publish"
            aria-disabled={pending}
            className={buttonClass('primary', 'small')}
          >
            {t('publish')}
          </button>
        )}
      </div>
    </div>
  )
}
