import { useTranslations } from 'next-intl'
import type { Counted } from '@/domain/topic/topic-listings'
import type { Address } from '../site/address'
import { TopicLink } from './topic-link'

export type RelatedThing = Counted & { href: Address }

/** A field, partner or commune beside a list, with how many of the listings name it. */
export function RelatedItem({ item: { name, proposals, needs, href } }: { item: RelatedThing }) {
  const t = useTranslations('Topics')
  return (
    <li className="border-t border-line py-2.5 text-sm">
      <TopicLink href={href}>{name}</TopicLink>
      <span className="block text-xs text-ink-3">
        {[
          ...(proposals > 0 ? [t('proposalCount', { count: proposals })] : []),
          ...(needs > 0 ? [t('needCount', { count: needs })] : []),
        ].join(' · ')}
      </span>
    </li>
  )
}
