import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { getPathname } from '@/i18n/navigation'
import { type Subject, subjectAddress } from './subject'

/** One entry of a list: what it is, leading to its editor, and beside it why it is there. */
export function SubjectLine({ subject, children }: { subject: Subject; children: ReactNode }) {
  const t = useTranslations('DeskHome')
  const locale = useLocale()
  const { kind, key, titleVi, titleEn } = subject
  const title = (locale === 'vi' ? titleVi || titleEn : titleEn || titleVi) || t('untitled')
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-paper">
      <span className="min-w-0 flex-1 basis-52">
        <span className="block text-xs text-ink-3">{kind === 'page' ? t('page') : key}</span>
        <a
          href={getPathname({ locale, href: subjectAddress(subject) })}
          className="font-semibold break-words text-ink no-underline after:absolute after:inset-0 hover:text-pine hover:underline"
        >
          {title}
        </a>
      </span>
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-2">{children}</span>
    </li>
  )
}
