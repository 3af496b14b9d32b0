import Menu from 'lucide-react/icons/menu'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale'
import type { SiteProfile } from '@/domain/settings/site-settings'
import type { PageKey } from '@/domain/site-page/site-page'
import { Link } from '@/i18n/link'
import { Mark } from '../art/mark'
import { SavedLink } from '../saved/saved-link'
import type { Address } from './address'
import { LanguageSwitch } from './language-switch'
import { type SiteSection, siteSections } from './site-section'

type Props = {
  profile: Pick<SiteProfile, 'provinceName' | 'departmentName'>
  /** The pages written by staff that can be read in this language. */
  pages: readonly PageKey[]
  /** This page, and the languages in which it can be read, for the language switch. */
  address: Address
  languages: readonly Locale[]
  section: SiteSection | null
}

/** Who speaks, where one can go, and in which language. The menu of a phone opens without script. */
export function SiteHeader({ profile, pages, address, languages, section }: Props) {
  const t = useTranslations('Site')
  const sections = siteSections.filter((one) => one !== 'guidance' || pages.includes('guidance'))
  const links = sections.map((one) => (
    <Link
      key={one}
      href={`/${one}`}
      aria-current={one === section ? 'page' : undefined}
      className="block rounded-md px-4 py-3 text-base font-medium hover:text-pine aria-[current]:text-pine decoration-bronze decoration-2 underline-offset-10 aria-[current]:font-semibold lg:px-0 lg:py-1 lg:text-sm lg:whitespace-nowrap lg:aria-[current]:font-medium lg:aria-[current]:underline"
    >
      {t(one)}
    </Link>
  ))
  return (
    <header className="border-b border-line bg-paper">
      <div className="page relative flex min-h-18 items-center gap-2 py-2 sm:gap-6">
        <Link href="/" className="mr-auto flex min-w-0 items-center gap-2 text-bronze sm:gap-3">
          <Mark />
          <span className="min-w-0 text-ink">
            <span className="block font-heading text-lg leading-tight font-semibold">{profile.provinceName}</span>
            <span className="hidden text-xs leading-snug text-ink-3 sm:block">{profile.departmentName}</span>
          </span>
        </Link>
        <nav aria-label={t('mainNavigation')} className="hidden gap-5 lg:flex xl:gap-7 print:hidden">
          {links}
        </nav>
        <SavedLink />
        <LanguageSwitch address={address} languages={languages} />
        <details className="group lg:hidden print:hidden">
          <summary className="flex min-h-9 list-none items-center gap-2 rounded-md border border-line-3 bg-surface px-2.5 text-sm font-semibold">
            <Menu size={18} aria-hidden="true" />
            <span className="sr-only sm:not-sr-only">{t('menu')}</span>
          </summary>
          <nav
            aria-label={t('mainNavigation')}
            className="absolute inset-x-5 top-full z-20 rounded-lg border border-line-2 bg-surface p-2 shadow-card"
          >
            {links}
          </nav>
        </details>
      </div>
    </header>
  )
}
