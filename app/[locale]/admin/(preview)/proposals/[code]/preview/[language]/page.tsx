import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/app/[locale]/(site)/site-frame'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { Empty } from '@/components/desk/empty'
import { previewAddress, previewPdfAddress } from '@/components/desk/listing-address'
import { NothingHere } from '@/components/desk/nothing-here'
import { PreviewBanner } from '@/components/desk/preview-banner'
import { ProposalArticle } from '@/components/proposal/proposal-article'
import { isLocale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { getEditableListing } from '@/server/listings/listing-desk'
import { previewProposal } from '@/server/listings/preview-proposal'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string; language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('Desk.preview')
  return { title: t('title', { code: (await params).code.toUpperCase().slice(0, 40) }), robots: { index: false } }
}

/** The saved draft as a reader would see it. The page is in the language of the draft, as the public page would be. */
export default async function PreviewPage({ params }: Props) {
  const [locale, { code, language }] = await Promise.all([getLocale(), params])
  if (!isLocale(language)) return <Nowhere />
  const actor = await requireActor(locale, previewAddress('proposal', code, language), 'listing.read')
  if (language !== locale) redirect({ href: previewAddress('proposal', code, locale), locale })
  if (!(await getEditableListing(actor, 'proposal', code))) return <Nowhere />
  const [proposal, t] = await Promise.all([previewProposal(actor, code, locale), getTranslations('Desk.preview')])
  return (
    <>
      <PreviewBanner kind="proposal" code={code.toUpperCase()} locale={locale} />
      <SiteFrame locale={locale} address={previewAddress('proposal', code, locale)} section="proposals">
        <div className="page py-6 lg:py-8">
          {proposal ? (
            <ProposalArticle proposal={proposal} pdfAddress={previewPdfAddress} />
          ) : (
            <Empty title={t('notYet')} level="h1">
              <p>{t('notYetText')}</p>
            </Empty>
          )}
        </div>
      </SiteFrame>
    </>
  )
}

function Nowhere() {
  return (
    <main id="main" className="page py-20">
      <NothingHere />
    </main>
  )
}
