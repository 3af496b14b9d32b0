import { getMessages } from 'next-intl/server'
import type { FieldNames } from '@/components/desk/editor/field-names'
import type { Locale } from '@/domain/locale'

/** What the fields of a project are called: as those of a proposal where they are the same, and by names of their own. */
export async function projectNames(locale: Locale): Promise<FieldNames> {
  const { Desk, DeskPortfolio } = await getMessages({ locale })
  return { ...Desk.fields, ...DeskPortfolio.fields }
}
