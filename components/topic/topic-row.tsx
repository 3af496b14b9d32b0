import { useTranslations } from 'next-intl'
import type { Asked } from '@/domain/topic/topic-listings'
import { Link } from '@/i18n/link'
import type { Address } from '../site/address'
import { useAsked } from './use-asked'

type Props = { topic: Asked & { name: string; description: string }; href: Address; heading: 'h2' | 'h3' }

/** A theme or a local partner in a list, with what is asked and the way to its page. */
export function TopicRow({ topic, href, heading: Heading }: Props) {
  const t = useTranslations('Topics')
  const asked = useAsked()(topic)
  return (
    <li className="grid gap-x-10 gap-y-2 border-t border-line py-5 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div>
        <Heading className="font-body text-base font-semibold">
          <Link href={href} className="text-pine underline-offset-3 hover:underline">
            {topic.name}
          </Link>
        </Heading>
        <p className="mt-1 max-w-measure text-sm text-ink-2">{topic.description}</p>
      </div>
      {asked.length > 0 ? (
        <p className="text-sm text-ink-2 md:text-right">
          {asked.map((part, index) => (
            <span key={part} className="inline-block md:block">
              {part}
              {index < asked.length - 1 && <span className="mx-1 md:hidden">·</span>}
            </span>
          ))}
        </p>
      ) : (
        <p className="text-sm text-ink-3 md:text-right">{t('nothing')}</p>
      )}
    </li>
  )
}
