import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { everyNeed } from '@/domain/need/need-query'
import { describeNeeds } from './describe-needs'
import { NeedsPage } from './needs-page'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeNeeds((await params).locale, everyNeed)
}

/** The needs as most readers meet them: all of them, kept until something is published or the day ends. */
export default async function FirstPage({ params }: Props) {
  return <NeedsPage locale={(await params).locale} asked={everyNeed} />
}
