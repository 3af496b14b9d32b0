import { useTranslations } from 'next-intl'
import { RelatedItem, type RelatedThing } from './related-item'

type Props = { title: string; items: RelatedThing[] }

const most = 10

/** What the listings of a page are also filed under; a long list is folded after its first. Draws nothing when empty. */
export function RelatedList({ title, items }: Props) {
  const t = useTranslations('Topics')
  if (items.length === 0) return null
  const shown = items.length <= most + 2 ? items : items.slice(0, most)
  const folded = items.slice(shown.length)
  return (
    <section>
      <h2 className="mb-2 font-body text-base font-semibold">{title}</h2>
      <ul>
        {shown.map((item) => (
          <RelatedItem key={item.id} item={item} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details className="border-t border-line">
          <summary className="py-2.5 text-sm font-semibold text-pine">{t('more', { count: folded.length })}</summary>
          <ul>
            {folded.map((item) => (
              <RelatedItem key={item.id} item={item} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
