import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { describePreview } from '@/app/[locale]/admin/(preview)/describe-preview'
import { ListingPreview } from '@/app/[locale]/admin/(preview)/listing-preview'
import { Empty } from '@/components/desk/empty'
import { previewPdfAddress } from '@/components/desk/listing-address'
import { ProposalArticle } from '@/components/proposal/proposal-article'
import type { Locale } from '@/domain/locale'
import type { Actor } from '@/server/actor'
import { previewProposal } from '@/server/listings/preview-proposal'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string; language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePreview(params)
}

/** The draft of a proposal as a reader would see it. */
export default function ProposalPreviewPage({ params }: Props) {
  return <ListingPreview kind="proposal" params={params} draw={draw} />
}

async function draw(actor: Actor, code: string, locale: Locale) {
  const [proposal, t] = await Promise.all([previewProposal(actor, code, locale), getTranslations('Desk.preview')])
  return proposal ? (
    <ProposalArticle proposal={proposal} pdfAddress={previewPdfAddress} />
  ) : (
    <Empty title={t('notYet')} level="h1">
      <p>{t('notYetText')}</p>
    </Empty>
  )
}
