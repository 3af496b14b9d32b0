import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { signOut } from '@/app/[locale]/admin/sign-out'
import { DeskShell } from '@/components/desk/desk-shell'
import { mayDo } from '@/domain/account/role'
import type { Locale } from '@/domain/locale'
import { getActor } from '@/server/accounts/session'
import { countNewInquiries } from '@/server/inquiries/inquiry-desk'
import { countListings } from '@/server/listings/count-listings'
import { getSiteProfile } from '@/server/settings/site-profile'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The frame around the desk. It guards nothing: each page and action asks for itself who is there. */
export default async function DeskLayout({ children, params }: Props) {
  const { locale } = (await params) as { locale: Locale }
  const actor = await getActor()
  if (!actor)
    return (
      <main id="main" className="px-4 py-6 sm:px-8 sm:py-7">
        {children}
      </main>
    )
  const [profile, listings, newInquiries] = await Promise.all([
    getSiteProfile(locale),
    countListings(actor),
    countNewInquiries(actor),
  ])
  const may = { accounts: mayDo(actor.role, 'account.manage'), settings: mayDo(actor.role, 'settings.edit') }
  return (
    <DeskShell
      provinceName={profile.provinceName}
      actor={{ name: actor.name, role: actor.role }}
      may={may}
      listings={listings}
      newInquiries={newInquiries}
      signOut={signOut.bind(null, locale)}
    >
      {children}
    </DeskShell>
  )
}
