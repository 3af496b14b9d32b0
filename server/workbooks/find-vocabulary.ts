import 'server-only'
import { makeVocabulary } from '@/documents/workbook/make-vocabulary'
import type { Vocabulary } from '@/domain/workbook/vocabulary'
import { findChoices } from '../catalogue/choices'

/** What the cells of a workbook are chosen from, out of the province's lists as they are now. */
export async function findVocabulary(): Promise<Vocabulary> {
  const [vi, en] = await Promise.all([findChoices('vi'), findChoices('en')])
  return makeVocabulary({ vi, en })
}
