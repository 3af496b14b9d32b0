import Rss from 'lucide-react/icons/rss'
import { useLocale, useTranslations } from 'next-intl'
import type { FeedKind } from '@/domain/feed/feed'
import { getPathname } from '@/i18n/navigation'
import { feedAddress } from '../site/address'

/** Leads to the feed of what is newest of a kind. */
export function FeedLink({ feed }: { feed: FeedKind }) {
  const t = useTranslations('Feeds.follow')
  const locale = useLocale()
  return (
    <p className="mt-8 text-sm print:hidden">
      <a
        href={getPathname({ href: feedAddress(feed), locale })}
        type="application/atom+xml"
        className="link inline-flex items-center gap-2"
      >
        <Rss size={16} aria-hidden="true" />
        {t(feed)}
      </a>
    </p>
  )
}
