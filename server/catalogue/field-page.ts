import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { toField } from './named'
import { kept } from './page-cache'
import { getTopicListings } from './topic-listings'

/** A priority field with what is published in it in this language, or null. */
export const getFieldPage = kept('field-page', async (locale: Locale, id: string) => {
  const row = await db().field.findUnique({ where: { id } })
  return row && { field: toField(row, locale), listings: await getTopicListings({ fieldId: id }, locale) }
})
