import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { absoluteAddress } from '@/app/[locale]/(site)/absolute-address'
import { describePreview } from '@/app/[locale]/admin/(preview)/describe-preview'
import { ListingPreview } from '@/app/[locale]/admin/(preview)/listing-preview'
import { PageAddress } from '@/components/listing/page-address'
import { NearListings } from '@/components/need/near-listings'
import { NeedArticle } from '@/components/need/need-article'
import { needAddress } from '@/components/site/address'
import type { Locale } from '@/domain/locale'
import type { Actor } from '@/server/actor'
import { previewNeed } from '@/server/listings/preview-need'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string; language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePreview(params)
}

/** The draft of a need as a reader would see it. */
export default function NeedPreviewPage({ params }: Props) {
  return <ListingPreview kind="need" params={params} draw={draw} />
}

async function draw(actor: Actor, code: string, locale: Locale) {
  const [need, t] = await Promise.all([previewNeed(actor, code, locale), getTranslations('Needs')])
  const words = { address: t('address'), copy: t('copy'), copied: t('copied') }
  return (
    need && (
      <>
        <NeedArticle
          need={need}
          share={<PageAddress url={absoluteAddress(needAddress(code), locale)} words={words} />}
        />
        <NearListings need={need} />
      </>
    )
  )
}
