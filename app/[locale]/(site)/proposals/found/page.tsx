import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { readCatalogueQuery } from '@/domain/catalogue/catalogue-query'
import { CataloguePage } from '../catalogue-page'
import { describeCatalogue } from '../describe-catalogue'

/** The address's query decides what is shown, so each request is answered anew. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return describeCatalogue((await params).locale, readCatalogueQuery(await searchParams))
}

/** The catalogue asked for something. `proxy.ts` leads here every request for the catalogue that has a query. */
export default async function FoundPage({ params, searchParams }: Props) {
  return <CataloguePage locale={(await params).locale} asked={readCatalogueQuery(await searchParams)} />
}
