import Menu from 'lucide-react/icons/menu'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Role } from '@/domain/account/role'
import { Mark } from '../art/mark'
import { DeskNav, type DeskNavProps } from './desk-nav'

type Props = DeskNavProps & {
  provinceName: string
  actor: { name: string; role: Role }
  children: ReactNode
}

/** The desk's frame: a dark column beside the page, folded into a menu on narrow screens. */
export function DeskShell({ provinceName, children, ...nav }: Props) {
  const t = useTranslations('Desk')
  const head = (
    <p className="flex items-center gap-3 text-bronze-line">
      <Mark size={34} />
      <span className="leading-tight">
        <span className="block font-heading text-lg font-semibold text-white">{provinceName}</span>
        <span className="block text-xs text-white/75">{t('name')}</span>
      </span>
    </p>
  )
  return (
    <div className="flex-1 lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]">
      <header className="on-dark bg-pine-deep text-white print:hidden">
        <div className="sticky top-0 hidden h-dvh flex-col overflow-y-auto px-3.5 py-5 lg:flex">
          <div className="mb-6 px-2">{head}</div>
          <DeskNav {...nav} />
        </div>
        <details className="group lg:hidden">
          <summary className="flex items-center justify-between gap-4 px-4 py-3">
            {head}
            <span className="inline-flex min-h-10 items-center gap-2 rounded-md border border-white/40 px-3 text-sm font-semibold">
              <Menu size={18} aria-hidden="true" />
              {t('menu')}
            </span>
          </summary>
          <div className="flex flex-col px-3.5 pb-5">
            <DeskNav {...nav} />
          </div>
        </details>
      </header>
      <main id="main" className="min-w-0 px-4 py-6 sm:px-8 sm:py-7">
        {children}
      </main>
    </div>
  )
}
