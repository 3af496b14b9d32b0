import { useTranslations } from 'next-intl'
import type { WordedProblem } from './worded-report'

/** What has to be put right in a workbook before it can be imported, cell by cell. `more` are not listed. */
export function ProblemTable({ problems, more }: { problems: WordedProblem[]; more: number }) {
  const t = useTranslations('DeskWorkbook.report')
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" className="mb-3 text-xl">
        {t('problems')}
      </h2>
      <table className="w-full rounded-xl border border-line bg-surface text-sm max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
            <th scope="col" className="w-64 px-4 py-2.5 font-normal">
              {t('cell')}
            </th>
            <th scope="col" className="px-4 py-2.5 font-normal">
              {t('problem')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block">
          {problems.map(({ key, place, text }) => (
            <tr key={key} className="align-top max-sm:block max-sm:px-4 max-sm:py-3">
              <th scope="row" className="text-left font-semibold max-sm:block sm:px-4 sm:py-2.5">
                {place}
              </th>
              <td className="break-words max-sm:block sm:px-4 sm:py-2.5">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="mt-3 text-sm text-ink-2">{t('moreProblems', { count: more })}</p>}
    </section>
  )
}
