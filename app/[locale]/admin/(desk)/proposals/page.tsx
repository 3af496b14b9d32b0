import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ListingsPage } from '@/app/[locale]/admin/(desk)/listings/listings-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.list'))('title', { kind: 'proposal' }) }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The proposals at the desk. */
export default async function ProposalsPage({ searchParams }: Props) {
  return <ListingsPage kind="proposal" address={await searchParams} />
}
