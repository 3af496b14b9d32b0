import { Link } from '@/i18n/link'
import type { Address } from '../site/address'

/** The name of a field, theme, partner or commune among a page's facts, leading to its own page. */
export function TopicLink({ href, children }: { href: Address; children: string }) {
  return (
    <Link
      href={href}
      className="underline decoration-line-3 underline-offset-3 hover:text-pine hover:decoration-current"
    >
      {children}
    </Link>
  )
}
