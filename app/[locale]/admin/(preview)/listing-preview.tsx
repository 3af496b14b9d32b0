import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/app/[locale]/(site)/site-frame'
import { Nowhere } from '@/app/[locale]/admin/(preview)/nowhere'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { editorAddress, previewAddress, previewPdfAddress } from '@/components/desk/listing-address'
import { PreviewBanner } from '@/components/desk/preview-banner'
import type { ListingKind } from '@/domain/listing-state'
import { isLocale, type Locale, otherLocale } from '@/domain/locale'
import { getPathname, redirect } from '@/i18n/navigation'
import type { Actor } from '@/server/actor'
import { getEditableListing } from '@/server/listings/listing-desk'

const sections = { proposal: 'proposals', need: 'needs', story: 'stories' } as const

type Props = {
  kind: ListingKind
  params: Promise<{ code: string; language: string }>
  /** What stands between the header and the footer of its public page. */
  draw: (actor: Actor, code: string, locale: Locale) => Promise<ReactNode>
}

/** The saved draft as a reader would see it. The page is in the language of the draft, as the public page would be. */
export async function ListingPreview({ kind, params, draw }: Props) {
  const [locale, { code, language }] = await Promise.all([getLocale(), params])
  if (!isLocale(language)) return <Nowhere />
  const actor = await requireActor(locale, previewAddress(kind, code, language), 'listing.read')
  if (language !== locale) redirect({ href: previewAddress(kind, code, locale), locale })
  if (!(await getEditableListing(actor, kind, code))) return <Nowhere />
  const other = otherLocale(locale)
  const drawn = await draw(actor, code, locale)
  return (
    <>
      <PreviewBanner
        name={code.toUpperCase()}
        locale={locale}
        editorHref={getPathname({ locale, href: editorAddress(kind, code) })}
        otherHref={getPathname({ locale: other, href: previewAddress(kind, code, other) })}
        pdfHref={kind === 'proposal' ? getPathname({ locale, href: previewPdfAddress(code, locale) }) : undefined}
      />
      <SiteFrame locale={locale} address={previewAddress(kind, code, locale)} section={sections[kind]}>
        <div className="page py-6 lg:py-8">{drawn}</div>
      </SiteFrame>
    </>
  )
}
