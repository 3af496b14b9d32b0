import { useTranslations } from 'next-intl'
import type { PhotoEdition } from '@/domain/file/listing-files'

/** What stands below a photo: the caption and who took it. Nothing where neither is written. */
export function PhotoWords({ photo: { caption, credit } }: { photo: PhotoEdition }) {
  const t = useTranslations('Files')
  if (caption === '' && credit === '') return null
  return (
    <figcaption className="mt-2 text-xs text-ink-2">
      {caption} {credit !== '' && <span className="text-ink-3">{t('credit', { credit })}</span>}
    </figcaption>
  )
}
