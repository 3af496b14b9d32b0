import type { ReactNode } from 'react'
import type { ExchangeRate } from '@/domain/money/money'
import type { TopicListings } from '@/domain/topic/topic-listings'
import type { Address } from '../site/address'
import { Breadcrumbs } from '../site/breadcrumbs'
import { TopicBody } from './topic-body'
import { TopicFigures } from './topic-figures'
import { TopicRelated } from './topic-related'

type Props = {
  /** The index that the page belongs to. */
  above: { label: string; href: Address }
  title: string
  icon?: ReactNode
  introduction: ReactNode
  listings: TopicListings
  rate: ExchangeRate
  catalogue: Address
  empty: string
  related: readonly ('fields' | 'partners' | 'places')[]
  /** What the page is about itself is not counted in its figures. */
  without?: 'partners' | 'places'
  /** After the listings, and above what is related. */
  after?: ReactNode
  aside?: ReactNode
}

/** The page of a field, theme, local partner or commune: introduction, figures, what is asked, and what it leads to. */
export function TopicPage(props: Props) {
  const { above, title, icon, introduction, listings, rate, catalogue, empty, related, without, after, aside } = props
  return (
    <div className="page py-6 lg:py-8">
      <Breadcrumbs trail={[above]} here={title} />
      <header className="flex flex-col gap-4 sm:flex-row">
        {icon}
        <div className="min-w-0">
          <h1 className="text-3xl sm:text-4xl">{title}</h1>
          <div className="mt-3 max-w-[52rem] space-y-3 text-base text-ink-2 sm:text-lg">{introduction}</div>
        </div>
      </header>
      {listings.figures.seeking > 0 ? (
        <TopicFigures listings={listings} rate={rate} {...(without && { without })} />
      ) : (
        <div className="mt-8" />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16.5rem]">
        <div className="min-w-0 space-y-12">
          <TopicBody listings={listings} catalogue={catalogue} empty={empty} />
          {after}
        </div>
        <div className="space-y-9">
          {aside}
          <TopicRelated listings={listings} show={related} />
        </div>
      </div>
    </div>
  )
}
