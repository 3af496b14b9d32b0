import 'server-only'
import type { PageContent } from '@/domain/site-page/site-page'
import { db } from '../db'
import { insertPage } from '../site-pages/page-store'

const key = 'questions'

/** For tests: a page of questions that is complete in both languages, with one answer. */
export function writeQuestions(answer: { vi: string; en: string }): PageContent<'questions'> {
  return {
    title: { vi: 'Hỏi đáp', en: 'Questions' },
    lead: { vi: 'Câu dẫn', en: 'Lead' },
    questions: [{ id: 'language', question: { vi: 'Câu hỏi', en: 'Question' }, answer }],
  }
}

/**
 * For tests: the page of questions anew, with nothing of it left from before: public in both languages as given, or a draft that
 * never was.
 */
export async function renewQuestions(
  content: PageContent<'questions'>,
  { isPublic }: { isPublic: boolean },
): Promise<{ key: typeof key; lockVersion: number }> {
  await db().$transaction(async (tx) => {
    await tx.sitePage.deleteMany({ where: { key } })
    await insertPage(tx, { key, content })
    if (isPublic) return
    await tx.pagePublication.deleteMany({ where: { pageKey: key } })
    await tx.sitePage.update({ where: { key }, data: { state: 'draft' } })
  })
  return { key, lockVersion: 1 }
}
