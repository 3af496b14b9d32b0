import BookOpen from 'lucide-react/icons/book-open'
import ChartColumn from 'lucide-react/icons/chart-column'
import ExternalLink from 'lucide-react/icons/external-link'
import Files from 'lucide-react/icons/files'
import FolderKanban from 'lucide-react/icons/folder-kanban'
import HandHelping from 'lucide-react/icons/hand-helping'
import Inbox from 'lucide-react/icons/inbox'
import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import LogOut from 'lucide-react/icons/log-out'
import Quote from 'lucide-react/icons/quote'
import Settings from 'lucide-react/icons/settings'
import UserRound from 'lucide-react/icons/user-round'
import Users from 'lucide-react/icons/users'
import { useFormatter, useTranslations } from 'next-intl'
import type { Role } from '@/domain/account/role'
import type { ListingKind } from '@/domain/listing-state'
import { Link } from '@/i18n/link'
import { DeskLanguages } from './desk-languages'
import { deskNavClass } from './desk-nav-class'
import { DeskNavLink } from './desk-nav-link'

export type DeskNavProps = {
  actor: { name: string; role: Role }
  /** Which of the guarded parts this person may open. */
  may: { accounts: boolean; settings: boolean }
  /** How many listings of each kind there are to do with. */
  listings: Record<ListingKind, number>
  newInquiries: number
  signOut: () => Promise<void>
}

/** The parts of the desk that this person may open, and the way out. */
export function DeskNav({ actor, may, listings, newInquiries, signOut }: DeskNavProps) {
  const t = useTranslations('Desk')
  const tHome = useTranslations('DeskHome')
  const tPortfolio = useTranslations('DeskPortfolio')
  const format = useFormatter()
  const count = (kind: ListingKind) => (
    <span className="text-xs text-white/75 tabular-nums">{format.number(listings[kind])}</span>
  )
  return (
    <>
      <nav aria-label={t('sections')} className="space-y-0.5">
        <DeskNavLink href="/admin" icon={<LayoutDashboard {...icon} />} label={tHome('nav')} />
        <DeskNavLink href="/admin/proposals" icon={<Files {...icon} />} label={t('nav.proposals')}>
          {count('proposal')}
        </DeskNavLink>
        <DeskNavLink href="/admin/needs" icon={<HandHelping {...icon} />} label={t('nav.needs')}>
          {count('need')}
        </DeskNavLink>
        <DeskNavLink href="/admin/stories" icon={<Quote {...icon} />} label={t('nav.stories')}>
          {count('story')}
        </DeskNavLink>
        <DeskNavLink href="/admin/portfolio" icon={<FolderKanban {...icon} />} label={tPortfolio('nav')} />
        <DeskNavLink href="/admin/inquiries" icon={<Inbox {...icon} />} label={t('nav.inquiries')}>
          {newInquiries > 0 && (
            <span className="rounded-full bg-bronze-line px-2 py-0.5 text-xs font-semibold whitespace-nowrap text-ink">
              {t('newCount', { count: newInquiries })}
            </span>
          )}
        </DeskNavLink>
        <DeskNavLink href="/admin/readers" icon={<ChartColumn {...icon} />} label={tHome('navReaders')} />
        <DeskNavLink href="/admin/pages" icon={<BookOpen {...icon} />} label={t('nav.pages')} />
        {may.accounts && <DeskNavLink href="/admin/accounts" icon={<Users {...icon} />} label={t('nav.accounts')} />}
        {may.settings && <DeskNavLink href="/admin/settings" icon={<Settings {...icon} />} label={t('nav.settings')} />}
      </nav>
      <div className="mt-auto space-y-0.5 border-t border-white/15 pt-4 max-lg:mt-4">
        <p className="px-3 pb-2 text-sm">
          <span className="block font-medium break-words">{actor.name}</span>
          <span className="block text-xs text-white/75">{t(`role.${actor.role}`)}</span>
        </p>
        <DeskNavLink href="/admin/account" icon={<UserRound {...icon} />} label={t('nav.account')} />
        <Link href="/" className={deskNavClass}>
          <ExternalLink {...icon} />
          {t('publicSite')}
        </Link>
        <form action={signOut}>
          <button type="submit" className={`${deskNavClass} w-full text-left`}>
            <LogOut {...icon} />
            {t('signOut')}
          </button>
        </form>
        <DeskLanguages label={t('switchLanguage')} names={{ vi: t('languages.vi'), en: t('languages.en') }} />
      </div>
    </>
  )
}

const icon = { size: 19, strokeWidth: 1.75, 'aria-hidden': true, className: 'shrink-0' } as const
