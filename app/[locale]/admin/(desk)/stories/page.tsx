import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ListingsPage } from '@/app/[locale]/admin/(desk)/listings/listings-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.list'))('title', { kind: 'story' }) }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The stories at the desk. */
export default async function StoriesPage({ searchParams }: Props) {
  return <ListingsPage kind="story" address={await searchParams} />
}
