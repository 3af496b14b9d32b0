import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { readNeedQuery } from '@/domain/need/need-query'
import { describeNeeds } from '../describe-needs'
import { NeedsPage } from '../needs-page'

/** The address's query decides what is shown, so each request is answered anew. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return describeNeeds((await params).locale, readNeedQuery(await searchParams))
}

/** The needs narrowed. `proxy.ts` leads here every request for the list that has a query. */
export default async function FoundPage({ params, searchParams }: Props) {
  return <NeedsPage locale={(await params).locale} asked={readNeedQuery(await searchParams)} />
}
