'use client'

import type { ReactNode } from 'react'
import { Link } from '@/i18n/link'
import { usePathname } from '@/i18n/navigation'
import { deskNavClass } from './desk-nav-class'

type Props = {
  href:
    | '/admin'
    | '/admin/readers'
    | '/admin/proposals'
    | '/admin/needs'
    | '/admin/stories'
    | '/admin/portfolio'
    | '/admin/inquiries'
    | '/admin/pages'
    | '/admin/accounts'
    | '/admin/settings'
    | '/admin/account'
  icon: ReactNode
  label: string
  children?: ReactNode
}

/** One part of the desk; marked while the page belongs to it. */
export function DeskNavLink({ href, icon, label, children }: Props) {
  const path = usePathname()
  const current =
    path === href ? 'page' : path.startsWith(`${href === '/admin' ? '/admin/home' : href}/`) ? 'true' : undefined
  return (
    <Link href={href} aria-current={current} className={deskNavClass}>
      {icon}
      <span className="min-w-0 flex-1">{label}</span>
      {children}
    </Link>
  )
}
