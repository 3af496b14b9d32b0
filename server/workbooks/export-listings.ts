import 'server-only'
import { workbookFileName } from '@/documents/file-names'
import { mayDo } from '@/domain/account/role'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import type { WorkbookContent } from '@/domain/workbook/build-listing'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import type { Actor } from '../actor'
import { db } from '../db'
import { codeOf } from '../listings/code-series'
import { parseDocument } from '../listings/listing-document'
import { getSettings } from '../settings/site-profile'
import { findVocabulary } from './find-vocabulary'
import { writeInThread } from './workbook-thread'

export type WorkbookFile = { fileName: string; bytes: Uint8Array<ArrayBuffer> }

type Asked = {
  kind: WorkbookKind
  locale: Locale
  /** Exactly these; none asks for all of the kind. */
  codes: readonly string[]
}

/** The drafts of listings as an Excel file that an import takes back; null when none of the codes is one, or the actor may not. */
export async function exportListings(actor: Actor, { kind, locale, codes }: Asked): Promise<WorkbookFile | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const wanted = codes.map((code) => code.toUpperCase())
  const rows = await db().listing.findMany({
    where: { kind, ...(codes.length > 0 && { code: { in: wanted } }) },
    orderBy: { code: 'asc' },
    select: { code: true, content: true },
  })
  if (codes.length > 0 && rows.length === 0) return null
  const listings = rows.map(({ code, content }) => ({ code, content: contentOf(kind, content) }))
  return { fileName: workbookFileName(kind, locale, dayOf(new Date())), bytes: await write(kind, locale, listings) }
}

/** The empty Excel file in which listings of a kind are filled in; null when the actor may not begin any. */
export async function writeTemplateWorkbook(
  actor: Actor,
  { kind, locale }: Omit<Asked, 'codes'>,
): Promise<WorkbookFile | null> {
  if (!mayDo(actor.role, 'listing.create')) return null
  return { fileName: workbookFileName(kind, locale, null), bytes: await write(kind, locale, []) }
}

async function write(kind: WorkbookKind, locale: Locale, listings: { code: string; content: WorkbookContent }[]) {
  const [vocabulary, settings] = await Promise.all([findVocabulary(), getSettings()])
  const today = dayOf(new Date())
  const exampleCode = codeOf(kind, settings.codePrefix, Number(today.slice(0, 4)), 14)
  const department = settings.departmentName[locale]
  return writeInThread({ kind, locale, listings, vocabulary, department, exampleCode, today })
}

/** A stored document of a kind that travels in workbooks. */
export function contentOf(kind: WorkbookKind, stored: unknown): WorkbookContent {
  const document = parseDocument(kind, stored)
  if (document.kind === 'story') throw new Error('Stories do not travel in workbooks.')
  return document.content
}
