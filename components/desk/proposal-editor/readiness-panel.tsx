'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'
import { GapList } from '../editor/gap-list'
import type { Readiness } from '../editor/readiness'
import type { ListingHeader } from '../listing-editor/listing-header'
import { PublishChoice } from './publish-choice'

type Props = { header: ListingHeader; readiness: Readiness; pending: boolean }

/** Whether each language can be published, what is missing, and the means to publish and to withdraw. */
export function ReadinessPanel({ header, readiness, pending }: Props) {
  const t = useTranslations('Desk.editor.readiness')
  return (
    <section aria-labelledby="readiness" className="space-y-4 rounded-xl border border-line bg-surface p-4.5 text-sm">
      <div>
        <h2 id="readiness" className="text-xl">
          {t('title')}
        </h2>
        <p className="text-xs text-ink-2">{t('asSaved')}</p>
      </div>
      {locales.map((locale) => (
        <GapList key={locale} locale={locale} gaps={readiness[locale]} />
      ))}
      {header.mayPublish ? (
        <PublishChoice header={header} readiness={readiness} pending={pending} />
      ) : (
        <p className="border-t border-line pt-4 text-ink-2">{t('mayNotPublish')}</p>
      )}
      {header.mayWithdraw && (
        <details className="border-t border-line pt-3">
          <summary className="py-1 font-semibold text-rust">{t('withdraw')}</summary>
          <p className="my-2 text-ink-2">{t('withdrawText')}</p>
          <button type="submit" name="intent" value="withdraw" className={buttonClass('danger', 'small')}>
            {t('withdrawConfirm')}
          </button>
        </details>
      )}
    </section>
  )
}
