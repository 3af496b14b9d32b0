import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { emptyPortfolioQuery } from '@/domain/portfolio/portfolio-query'
import { describePortfolio, PortfolioPage } from './portfolio-page'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePortfolio({ locale: (await params).locale, query: emptyPortfolioQuery })
}

/** The whole portfolio, kept until something is published. */
export default async function WholePortfolioPage({ params }: Props) {
  return <PortfolioPage locale={(await params).locale} query={emptyPortfolioQuery} />
}
