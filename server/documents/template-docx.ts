import 'server-only'
import { createHash } from 'node:crypto'
import { type TemplateInput, writeTemplate } from '@/documents/write-template'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import type { PageEdition, PageKey } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { getSiteProfile } from '../settings/site-profile'
import { getSitePage } from '../site-pages/get-site-page'
import { getEditablePage } from '../site-pages/page-desk'

/** A template to be written: its file's name, and a hash that changes when anything in the file would. */
export type TemplateFile = { fileName: string; hash: string; write: () => Promise<Uint8Array<ArrayBuffer>> }

const names = {
  'concept-note': { vi: 'y-tuong-du-an', en: 'concept-note' },
  'project-document': { vi: 'van-kien-du-an', en: 'project-document' },
} as const

type TemplateKey = keyof typeof names

/** A template in one language, as it is published now; null where it is not. */
export async function getTemplateFile(key: TemplateKey, locale: Locale): Promise<TemplateFile | null> {
  const page = await getSitePage(key, locale)
  return page && toFile(key, locale, page.edition)
}

/** What the saved draft of a template would be; null where the page is none, or when the actor may not edit it. */
export async function previewTemplateFile(actor: Actor, key: PageKey, locale: Locale): Promise<TemplateFile | null> {
  if (!isTemplate(key)) return null
  const page = await getEditablePage(actor, key)
  return page && toFile(key, locale, inLocale(page.content, locale) as PageEdition<TemplateKey>)
}

const isTemplate = (key: PageKey): key is TemplateKey => key in names

async function toFile(key: TemplateKey, locale: Locale, outline: PageEdition<TemplateKey>): Promise<TemplateFile> {
  const { departmentName } = await getSiteProfile(locale)
  const input: TemplateInput = { locale, outline, department: departmentName }
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
