import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { readPortfolioQuery } from '@/domain/portfolio/portfolio-query'
import { describePortfolio, PortfolioPage } from '../portfolio-page'

/** The address's query decides what is shown, so each request is answered anew. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return describePortfolio({ locale: (await params).locale, query: readPortfolioQuery(await searchParams) })
}

/** The portfolio asked for something. `proxy.ts` leads here every request for it that has a query. */
export default async function FoundProjectsPage({ params, searchParams }: Props) {
  return <PortfolioPage locale={(await params).locale} query={readPortfolioQuery(await searchParams)} />
}
