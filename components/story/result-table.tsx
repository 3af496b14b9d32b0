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
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col">{t('result')}</th>
            <th scope="col" className="w-[27%]">
              {t('before')}
            </th>
            <th scope="col" className="w-[27%]">
              {t('after')}
            </th>
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

/** One under another on a phone, in columns elsewhere. */
function ResultRow({ result: { label, before, after } }: { result: Result }) {
  const t = useTranslations('Stories')
  const compared = compareResult(before, after, useLocale())
  const cell = 'max-sm:block max-sm:border-0 max-sm:pr-0! max-sm:pt-0'
  return (
    <tr className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-2">
      <th scope="row" className="max-sm:block max-sm:border-0 max-sm:pr-0! max-sm:pb-2 max-sm:font-semibold!">
        {label}
      </th>
      <td className={cell}>
        <span className="text-ink-2 sm:hidden">{t('before')}: </span>
        {before}
        {compared && <Bar share={compared.before} tone="bg-bronze" />}
      </td>
      <td className={cell}>
        <span className="text-ink-2 sm:hidden">{t('after')}: </span>
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
