import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { absoluteAddress } from '@/app/[locale]/(site)/absolute-address'
import { describePreview } from '@/app/[locale]/admin/(preview)/describe-preview'
import { ListingPreview } from '@/app/[locale]/admin/(preview)/listing-preview'
import { PageAddress } from '@/components/listing/page-address'
import { storyAddress } from '@/components/site/address'
import { ArguedProposals } from '@/components/story/argued-proposals'
import { StoryArticle } from '@/components/story/story-article'
import type { Locale } from '@/domain/locale'
import type { Actor } from '@/server/actor'
import { previewStory } from '@/server/listings/preview-story'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string; language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePreview(params)
}

/** The draft of a story as a reader would see it. */
export default function StoryPreviewPage({ params }: Props) {
  return <ListingPreview kind="story" params={params} draw={draw} />
}

async function draw(actor: Actor, code: string, locale: Locale) {
  const [story, t] = await Promise.all([previewStory(actor, code, locale), getTranslations('Stories')])
  const words = { address: t('address'), copy: t('copy'), copied: t('copied') }
  return (
    story && (
      <>
        <StoryArticle
          story={story}
          share={<PageAddress url={absoluteAddress(storyAddress(code), locale)} words={words} />}
        />
        <ArguedProposals proposals={story.proposals} />
      </>
    )
  )
}
