import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import { CataloguePage } from './catalogue-page'
import { describeCatalogue } from './describe-catalogue'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeCatalogue((await params).locale, emptyQuery)
}

/** The catalogue as most readers meet it: asked for nothing, and kept until something is published. */
export default async function FirstPage({ params }: Props) {
  return <CataloguePage locale={(await params).locale} asked={emptyQuery} />
}
