import { useTranslations } from 'next-intl'
import type { PageEdition } from '@/domain/site-page/site-page'
import { RichText } from '../text/rich-text'

/** The steps from first message to handover, each with who takes it, how long it takes and which papers it needs. */
export function JourneySteps({ steps }: { steps: PageEdition<'donors'>['steps'] }) {
  const t = useTranslations('Guidance')
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.id}
          id={step.id}
          className="grid gap-x-6 border-t border-line py-7 first:border-t-2 print:py-4 first:border-bronze sm:grid-cols-[2.5rem_minmax(0,1fr)]"
        >
          <span aria-hidden="true" className="font-heading text-2xl leading-tight font-semibold text-bronze">
            {index + 1}
          </span>
          <div className="min-w-0">
            <h2 className="text-xl">
              <span className="sr-only">{t('step', { number: index + 1 })}: </span>
              {step.heading}
            </h2>
            <div className="mt-2">
              <RichText text={step.text} />
            </div>
            <dl className="mt-4 grid gap-x-8 gap-y-4 rounded-lg bg-surface p-4 text-sm sm:grid-cols-2 lg:grid-cols-3 print:mt-2 print:grid-cols-3 print:p-0">
              <Fact term={t('who')} text={step.who} />
              {step.duration && <Fact term={t('duration')} text={step.duration} />}
              {step.papers && <Fact term={t('papers')} text={step.papers} wide />}
            </dl>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Fact({ term, text, wide = false }: { term: string; text: string; wide?: boolean }) {
  return (
    <div className={wide ? 'sm:col-span-2 lg:col-span-1 print:col-span-1' : ''}>
      <dt className="text-xs font-semibold text-bronze">{term}</dt>
      <dd className="mt-0.5">
        <RichText text={text} />
      </dd>
    </div>
  )
}
