import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../../button/button-class'
import type { ListAddress } from '../listing-address'

type View = { id: string; name: string; query: Record<string, string> }

type Props = {
  views: View[]
  /** The parameters of the search that is shown. */
  current: Record<string, string>
  pathname: ListAddress
  /** Whether the shown search can be kept, as it narrows or orders the list. */
  mayKeep: boolean
  keep: (form: FormData) => Promise<void>
  drop: (form: FormData) => Promise<void>
}

/** The searches that a person keeps by name, and the means to keep the one that is shown. */
export function SavedViews({ views, current, pathname, mayKeep, keep, drop }: Props) {
  const t = useTranslations('DeskLists.views')
  if (views.length === 0 && !mayKeep) return null
  const { page: _page, ...shown } = current
  const isShown = (view: View) => sameQuery(view.query, shown)
  const open = views.find(isShown)
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm">
      {views.length > 0 && (
        <nav aria-label={t('title')}>
          <ul className="flex flex-wrap items-center gap-x-4">
            <li aria-hidden="true" className="text-ink-2">
              {t('title')}:
            </li>
            {views.map((view) => (
              <li key={view.id}>
                <Link
                  href={{ pathname, query: view.query }}
                  aria-current={isShown(view) ? 'page' : undefined}
                  className="link inline-flex min-h-9 items-center aria-[current]:font-semibold"
                >
                  {view.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {open && (
        <form action={drop}>
          <button type="submit" name="id" value={open.id} className={buttonClass('quiet', 'small')}>
            {t('drop', { name: open.name })}
          </button>
        </form>
      )}
      {mayKeep && !open && (
        <details>
          <summary className="py-1.5 text-pine">{t('keep')}</summary>
          <form action={keep} className="mt-1.5 flex flex-wrap items-center gap-2">
            <input
              name="name"
              required
              maxLength={60}
              aria-label={t('name')}
              placeholder={t('name')}
              autoComplete="off"
              className="min-h-9 rounded-md border border-line-3 bg-surface px-3"
            />
            <button type="submit" className={buttonClass('secondary', 'small')}>
              {t('keepIt')}
            </button>
          </form>
        </details>
      )}
    </div>
  )
}

function sameQuery(one: Record<string, string>, other: Record<string, string>): boolean {
  const text = (query: Record<string, string>) => new URLSearchParams(Object.entries(query).sort()).toString()
  return text(one) === text(other)
}
