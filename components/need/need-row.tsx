import { useLocale, useTranslations } from 'next-intl'
import type { NeedSummary } from '@/domain/need/need-view'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { needAddress, partnerAddress } from '../site/address'
import { TopicLink } from '../topic/topic-link'
import { MetBar } from './met-bar'
import { NeedPills } from './need-pills'

/** A need in a list, leading to its page. Its parts stand beside each other where the list is wide enough. */
export function NeedRow({ need }: { need: NeedSummary }) {
  const t = useTranslations('Needs')
  const locale = useLocale()
  const { code, agency, edition } = need
  const { value, currency, deadline, title } = edition
  return (
    <li className="@container border-t border-line">
      <article className="grid gap-x-6 gap-y-2 py-5 @xl:grid-cols-[7rem_minmax(0,1fr)_minmax(7.5rem,max-content)]">
        <p className="flex flex-wrap items-start gap-1.5 @xl:flex-col">
          <NeedPills need={need} />
        </p>
        <div className="min-w-0">
          <h3 className="font-body text-base leading-snug font-semibold">
            <Link href={needAddress(code)} className="underline-offset-3 hover:text-pine hover:underline">
              {title}
            </Link>
          </h3>
          {agency && (
            <p className="mt-0.5 text-xs text-ink-3">
              <TopicLink href={partnerAddress(agency.id)}>{agency.name}</TopicLink>
            </p>
          )}
          <p className="mt-1.5 line-clamp-3 max-w-measure text-sm text-ink-2">{edition.summary}</p>
          <MetBar need={need} className="mt-2.5 max-w-96" />
        </div>
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-2 @xl:flex-col @xl:text-right">
          {value !== null && (
            <span className="font-semibold text-ink">{presentMoney({ amount: value, currency }, locale)}</span>
          )}
          {deadline && <span>{t('by', { date: presentDay(deadline, locale) })}</span>}
        </p>
      </article>
    </li>
  )
}
