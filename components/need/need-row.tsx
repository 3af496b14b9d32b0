import ArrowRight from 'lucide-react/icons/arrow-right'
import { useLocale, useTranslations } from 'next-intl'
import type { NeedKind } from '@/domain/need/need-content'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney } from '@/domain/presenting/present-money'
import type { NeedSummary } from '@/domain/topic/topic-listings'
import { Link } from '@/i18n/navigation'
import { Pill, type PillTone } from '../listing/pill'
import { askAddress, partnerAddress } from '../site/address'
import { TopicLink } from '../topic/topic-link'

type Props = { need: NeedSummary }

const tones: Record<NeedKind, PillTone> = { goods: 'sky', expertise: 'sky', 'small-grant': 'bronze', emergency: 'rust' }

/** A need in a list, with all that one has to know to ask about it. */
export function NeedRow({ need: { code, agency, edition } }: Props) {
  const t = useTranslations('Home')
  const terms = useTranslations('Terms.needKind')
  const locale = useLocale()
  const { needKind, urgent, value, currency, deadline, title } = edition
  return (
    <li className="border-t border-line py-5">
      <div className="flex flex-wrap gap-1.5">
        {urgent && <Pill tone="rust">{t('urgent')}</Pill>}
        {needKind && !(urgent && needKind === 'emergency') && <Pill tone={tones[needKind]}>{terms(needKind)}</Pill>}
      </div>
      <div className="mt-2 flex flex-col gap-x-8 gap-y-1 sm:flex-row sm:justify-between">
        <h3 className="font-body text-base leading-snug font-semibold">{title}</h3>
        <p className="shrink-0 text-sm text-ink-2 sm:text-right">
          {value !== null && (
            <span className="block font-semibold text-ink">{presentMoney({ amount: value, currency }, locale)}</span>
          )}
          {deadline && t('by', { date: presentDay(deadline, locale) })}
        </p>
      </div>
      {agency && (
        <p className="mt-0.5 text-xs text-ink-3">
          <TopicLink href={partnerAddress(agency.id)}>{agency.name}</TopicLink>
        </p>
      )}
      <p className="mt-1.5 max-w-measure text-sm text-ink-2">{edition.summary}</p>
      <Link
        href={askAddress(code)}
        prefetch={false}
        aria-label={t('askAboutNeedNamed', { title })}
        className="mt-2 inline-flex items-center gap-1.5 text-sm font-semibold text-pine underline-offset-3 hover:underline"
      >
        {t('askAboutNeed')}
        <ArrowRight size={16} aria-hidden="true" />
      </Link>
    </li>
  )
}
