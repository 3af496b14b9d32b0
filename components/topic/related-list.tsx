import { useTranslations } from 'next-intl'
import type { Address } from '../site/address'
import { TopicLink } from './topic-link'

type Props = { title: string; items: { id: string; name: string; proposals: number; needs: number; href: Address }[] }

/** What the listings of a page are also filed under, each with how many of them; draws nothing when there is none. */
export function RelatedList({ title, items }: Props) {
  const t = useTranslations('Topics')
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="mb-2 font-body text-base font-semibold">{title}</h2>
      <ul>
        {items.map(({ id, name, proposals, needs, href }) => (
          <li key={id} className="border-t border-line py-2.5 text-sm">
            <TopicLink href={href}>{name}</TopicLink>
            <span className="block text-xs text-ink-3">
              {[
                ...(proposals > 0 ? [t('proposalCount', { count: proposals })] : []),
                ...(needs > 0 ? [t('needCount', { count: needs })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
