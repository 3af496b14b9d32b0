import 'server-only'
import { createHash } from 'node:crypto'
import { type TemplateInput, writeTemplate } from '@/documents/write-template'
import type { Locale } from '@/domain/locale'
import { getSiteProfile } from '../settings/site-profile'
import { getSitePage } from '../site-pages/get-site-page'

/** A template to be written: its file's name, and a hash that changes when anything in the file would. */
export type TemplateFile = { fileName: string; hash: string; write: () => Promise<Uint8Array<ArrayBuffer>> }

const names = {
  'concept-note': { vi: 'y-tuong-du-an', en: 'concept-note' },
  'project-document': { vi: 'van-kien-du-an', en: 'project-document' },
} as const

/** A template in one language, as it is published now; null where it was never loaded. */
export async function getTemplateFile(key: keyof typeof names, locale: Locale): Promise<TemplateFile | null> {
  const [page, profile] = await Promise.all([getSitePage(key, locale), getSiteProfile(locale)])
  if (!page) return null
  const input: TemplateInput = { locale, outline: page.edition, department: profile.departmentName }
  return {
    fileName: `${names[key][locale]}.docx`,
    hash: createHash('sha256')
      .update(JSON.stringify([form, input]))
      .digest('hex')
      .slice(0, 32),
    write: () => writeTemplate(input),
  }
}

/** To be raised when the same content is written differently, so that readers' copies are not taken for current. */
const form = 2
