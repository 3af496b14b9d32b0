import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { MostRead } from '@/domain/readers/most-read'
import { getPathname } from '@/i18n/navigation'

/** Listings with how often they were opened and asked about; each leads to its own figures. */
export function MostReadTable({ labelledBy, items }: { labelledBy: string; items: readonly MostRead[] }) {
  const t = useTranslations('DeskHome')
  const locale = useLocale()
  const format = useFormatter()
  const cell = 'px-2 py-2.5 first:pl-4 last:pr-4 max-md:p-0 max-md:first:pl-0 max-md:last:pr-0'
  return (
    <div className="overflow-hidden rounded-xl border border-line bg-surface text-sm">
      <table className="w-full max-md:block" aria-labelledby={labelledBy}>
        <thead className="max-md:sr-only">
          <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
            <th scope="col" className={`${cell} font-normal`}>
              {t('readers.listing')}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={`${cell} w-32 text-right font-normal`}>
                {t(`readers.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-md:block">
          {items.map((row) => {
            const title = (locale === 'vi' ? row.titleVi || row.titleEn : row.titleEn || row.titleVi) || t('untitled')
            const href = { pathname: '/admin/readers/[code]' as const, params: { code: row.key.toLowerCase() } }
            return (
              <tr
                key={row.key}
                className="relative hover:bg-paper max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:px-4 max-md:py-2.5"
              >
                <th scope="row" className={`${cell} text-left font-normal max-md:basis-full`}>
                  <span className="block text-xs text-ink-3">{row.key}</span>
                  <a
                    href={getPathname({ locale, href })}
                    className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
                  >
                    {title}
                  </a>
                </th>
                {measures.map((measure) => (
                  <td key={measure} className={`${cell} text-right tabular-nums max-md:text-xs`}>
                    <span className="text-ink-2 md:hidden" aria-hidden="true">
                      {t(`readers.${measure}`)}{' '}
                    </span>
                    {format.number(row[measure])}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const measures = ['views', 'pdfs', 'requests'] as const
