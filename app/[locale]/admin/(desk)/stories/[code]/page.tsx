import type { Metadata } from 'next'
import { ListingEditorPage } from '@/app/[locale]/admin/(desk)/listings/listing-editor-page'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code.toUpperCase().slice(0, 40) }
}

/** The editor of a story. */
export default async function StoryEditorPage({ params, searchParams }: Props) {
  return <ListingEditorPage kind="story" code={(await params).code} address={await searchParams} />
}
