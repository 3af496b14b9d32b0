import type { Metadata } from 'next'
import { ListingEditorPage } from '@/app/[locale]/admin/(desk)/listings/listing-editor-page'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code.toUpperCase().slice(0, 40) }
}

/** The editor of a need. */
export default async function NeedEditorPage({ params, searchParams }: Props) {
  return <ListingEditorPage kind="need" code={(await params).code} address={await searchParams} />
}
