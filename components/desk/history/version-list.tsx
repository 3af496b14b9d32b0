import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { buttonClass } from '../../button/button-class'

type Version = {
  number: number
  at: Date
  author: string | null
  restoredFrom: number | null
  published: { locale: Locale; at: Date; current: boolean }[]
}

type Props = { versions: Version[]; newest: number; from: number; to: number; page: number }

/** The versions of a document, the newest first, two of them to be chosen and compared: an ordinary form. */
export function VersionList({ versions, newest, from, to, page }: Props) {
  const t = useTranslations('DeskHistory')
  const language = useTranslations('Desk.languageNames')
  const locale = useLocale()
  const sides = newest > 1 ? (['from', 'to'] as const) : []
  const cell = 'px-2 py-2 first:pl-4 last:pr-4 max-md:p-0 max-md:py-1'
  return (
    <form method="get" className="space-y-4">
      {page > 1 && <input type="hidden" name="page" value={page} />}
      <div className="overflow-x-auto rounded-xl border border-line bg-surface">
        <table className="w-full text-sm max-md:block">
          <caption className="sr-only">{t('versions')}</caption>
          <thead className="max-md:sr-only">
            <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
              {([...sides, 'number', 'when', 'who', 'note'] as const).map((head) => (
                <th key={head} scope="col" className={`${cell} font-normal`}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line max-md:block">
            {versions.map(({ number, at, author, restoredFrom, published }) => (
              <tr
                key={number}
                className="max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:px-4 max-md:py-2"
              >
                {sides.map((side) => (
                  <td key={side} className={cell}>
                    <label className="inline-flex items-center gap-1.5">
                      <input
                        type="radio"
                        name={side}
                        value={number}
                        defaultChecked={number === (side === 'from' ? from : to)}
                        aria-label={t(`${side}Version`, { number })}
                        className="size-6 accent-pine"
                      />
                      <span aria-hidden="true" className="text-xs text-ink-2 md:hidden">
                        {t(side)}
                      </span>
                    </label>
                  </td>
                ))}
                <th scope="row" className={`${cell} text-left font-semibold whitespace-nowrap`}>
                  {t('version', { number })}
                </th>
                <td className={`${cell} whitespace-nowrap text-ink-2`}>{presentMoment(at, locale)}</td>
                <td className={`${cell} max-md:basis-full`}>
                  {author ?? <span className="text-ink-2">{t('program')}</span>}
                </td>
                <td className={`${cell} text-ink-2 max-md:basis-full`}>
                  {[
                    ...(number === newest ? [t('current')] : []),
                    ...(restoredFrom === null ? [] : [t('restoredFrom', { number: restoredFrom })]),
                    ...published.map((one) =>
                      t(one.current ? 'publishedNow' : 'publishedOnce', {
                        language: language(one.locale),
                        time: presentMoment(one.at, locale),
                      }),
                    ),
                  ].join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {newest > 1 && (
        <button type="submit" className={buttonClass('secondary')}>
          {t('compare')}
        </button>
      )}
    </form>
  )
}
