import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Address } from './address'

type Props = { trail: { label: string; href: Address }[]; here: string }

/** The way to this page from the top of its section. */
export function Breadcrumbs({ trail, here }: Props) {
  const t = useTranslations('Proposal')
  return (
    <nav aria-label={t('breadcrumbs')} className="mb-6 text-sm text-ink-2 print:hidden">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {trail.map(({ label, href }) => (
          <li key={label} className="flex gap-2">
            <Link href={href} className="underline-offset-3 hover:text-pine hover:underline">
              {label}
            </Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
