import { useLocale, useTranslations } from 'next-intl'
import { compareResult } from '@/domain/story/compare-result'
import type { StoryEdition } from '@/domain/story/story-view'

type Result = StoryEdition['results'][number]

/** What was measured before and after, with bars where both figures measure the same thing. */
export function ResultTable({ results }: { results: Result[] }) {
  const t = useTranslations('Stories')
  const locale = useLocale()
  const drawn = results.some((result) => compareResult(result.before, result.after, locale))
  return (
    <>
      <table className="table" aria-label={t('results')}>
        <thead>
          <tr>
            <th scope="col">{t('result')}</th>
            {(['before', 'after'] as const).map((when) => (
              <th key={when} scope="col" className="w-[27%]">
                {t(when)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <ResultRow key={result.id} result={result} />
          ))}
        </tbody>
      </table>
      {drawn && <p className="mt-3 text-xs text-ink-2">{t('resultsNote')}</p>}
    </>
  )
}

function ResultRow({ result: { label, before, after } }: { result: Result }) {
  const compared = compareResult(before, after, useLocale())
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {before}
        {compared && <Bar share={compared.before} tone="bg-bronze" />}
      </td>
      <td>
        <span className="font-semibold text-pine">{after}</span>
        {compared && <Bar share={compared.after} tone="bg-pine" />}
      </td>
    </tr>
  )
}

function Bar({ share, tone }: { share: number; tone: string }) {
  return (
    <span aria-hidden="true" className="mt-1.5 block h-2 overflow-hidden rounded-full bg-line print-colour">
      <span className={`block h-full rounded-full print-colour ${tone}`} style={{ width: `${share * 100}%` }} />
    </span>
  )
}
