import { useTranslations } from 'next-intl'
import type { PhotoEdition } from '@/domain/file/listing-files'
import { photoAddress, photoWidths } from '@/domain/file/photo-sizes'
import { PhotoPicture } from './photo-picture'
import { PhotoWords } from './photo-words'

/** Photos beside each other, each whole when it is opened. */
export function PhotoGallery({ photos }: { photos: readonly PhotoEdition[] }) {
  const t = useTranslations('Files')
  return (
    <ul className="grid gap-x-5 gap-y-6 sm:grid-cols-2">
      {photos.map((photo) => (
        <li key={photo.id}>
          <figure>
            <a href={photoAddress(photo.sha256, photoWidths(photo.width).at(-1) ?? photo.width, 'jpg')}>
              <PhotoPicture
                photo={photo}
                sizes="(min-width: 1360px) 400px, (min-width: 1024px) 30vw, (min-width: 640px) 46vw, 94vw"
                className="aspect-[4/3] w-full rounded-lg bg-line object-cover"
              />
              <span className="sr-only">{t('openPhoto')}</span>
            </a>
            <PhotoWords photo={photo} />
          </figure>
        </li>
      ))}
    </ul>
  )
}
