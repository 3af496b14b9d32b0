import { useTranslations } from 'next-intl'
import { Pill, type PillTone } from '../../listing/pill'
import type { WordedItem } from './worded-report'

const tones: Record<WordedItem['change'], PillTone> = {
  new: 'pine',
  changed: 'bronze',
  unchanged: 'plain',
  imported: 'plain',
}

/** What an import does with the rows of its workbook; rows that change nothing are only counted. */
export function ItemTable({ items, unchanged }: { items: WordedItem[]; unchanged: number }) {
  const t = useTranslations('DeskWorkbook.report')
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" className="mb-3 text-xl">
        {t('rows')}
      </h2>
      {items.length > 0 && (
        <table className="w-full rounded-xl border border-line bg-surface text-sm max-sm:block">
          <thead className="max-sm:sr-only">
            <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
              {(['row', 'codeHead', 'titleHead', 'changeHead'] as const).map((head) => (
                <th key={head} scope="col" className="px-4 py-2.5 font-normal">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line max-sm:block">
            {items.map(({ row, code, href, title, change, fields, moreFields }) => (
              <tr key={row} className="align-top max-sm:block max-sm:px-4 max-sm:py-3">
                <td className="text-ink-2 tabular-nums max-sm:inline max-sm:pr-3 sm:px-4 sm:py-2.5">
                  <span className="sm:sr-only">{t('row')} </span>
                  {row}
                </td>
                <td className="whitespace-nowrap max-sm:inline sm:px-4 sm:py-2.5">
                  {href ? (
                    <a href={href} className="link font-semibold">
                      {code}
                    </a>
                  ) : (
                    (code ?? <span className="text-ink-2">{t('newCode')}</span>)
                  )}
                </td>
                <th
                  scope="row"
                  className="text-left font-normal break-words max-sm:block max-sm:py-1 sm:px-4 sm:py-2.5"
                >
                  {title === '' ? <span className="text-ink-2">{t('untitled')}</span> : title}
                  {fields.length > 0 && (
                    <span className="mt-0.5 block text-xs text-ink-2">
                      {fields.join(' · ')}
                      {moreFields > 0 && ` · ${t('moreFields', { count: moreFields })}`}
                    </span>
                  )}
                </th>
                <td className="max-sm:block sm:px-4 sm:py-2.5">
                  <Pill tone={tones[change]}>{t(`change.${change}`)}</Pill>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unchanged > 0 && <p className="mt-3 text-sm text-ink-2">{t('unchangedHidden', { count: unchanged })}</p>}
    </section>
  )
}
