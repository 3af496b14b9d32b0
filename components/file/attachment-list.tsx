import FileText from 'lucide-react/icons/file-text'
import { useLocale, useTranslations } from 'next-intl'
import { fileAddress } from '@/domain/file/file-address'
import { type AttachmentEdition, documentTypes } from '@/domain/file/listing-files'
import { presentBytes } from '@/domain/presenting/present-bytes'

/** Documents to take away, each with what a reader wants to know before: what it is, how large, in which language. */
export function AttachmentList({ documents }: { documents: readonly AttachmentEdition[] }) {
  const t = useTranslations('Files')
  const locale = useLocale()
  return (
    <ul className="space-y-2">
      {documents.map(({ id, sha256, fileName, label, mediaType, bytes, language }) => (
        <li key={id} className="flex items-start gap-3 rounded-lg border border-line bg-surface p-4">
          <FileText size={22} aria-hidden="true" className="mt-0.5 shrink-0 text-pine" />
          <div className="min-w-0">
            <a href={fileAddress(sha256, fileName)} className="link font-semibold break-words">
              {label}
            </a>
            <p className="text-sm text-ink-2">
              {t('facts', {
                type: documentTypes[mediaType],
                size: presentBytes(bytes, locale),
                language: t(`language.${language}`),
              })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
