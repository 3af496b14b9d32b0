import { useTranslations } from 'next-intl'
import type { PageEdition } from '@/domain/site-page/site-page'
import { RichText } from '../text/rich-text'

/** Questions with their answers: a list that leads to each, and each under an address of its own. */
export function QuestionList({ questions }: { questions: PageEdition<'questions'>['questions'] }) {
  const t = useTranslations('Guidance')
  return (
    <>
      <nav aria-labelledby="questions-contents" className="rounded-xl border border-line bg-surface p-5 print:hidden">
        <h2 id="questions-contents" className="font-body text-sm font-semibold">
          {t('contents')}
        </h2>
        <ul className="mt-1">
          {questions.map(({ id, question }) => (
            <li key={id}>
              <a href={`#${id}`} className="block py-1.5 text-sm text-pine underline-offset-3 hover:underline">
                {question}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {questions.map(({ id, question, answer }) => (
        <section key={id} id={id} className="mt-8 border-t border-line pt-6 first:mt-0">
          <h2 className="mb-2 text-xl">{question}</h2>
          <RichText text={answer} />
        </section>
      ))}
    </>
  )
}
