import type { PhotoEdition } from '@/domain/file/listing-files'
import { PhotoPicture } from './photo-picture'
import { PhotoWords } from './photo-words'

/** The first photo of a listing at the head of its page, cut to one shape whatever the camera's was. */
export function CoverPhoto({ photo, className = '' }: { photo: PhotoEdition; className?: string }) {
  return (
    <figure className={className}>
      <PhotoPicture
        photo={photo}
        sizes="(min-width: 1360px) 820px, (min-width: 1024px) 60vw, 94vw"
        eager
        className="aspect-[2/1] w-full rounded-xl bg-line object-cover"
      />
      <PhotoWords photo={photo} />
    </figure>
  )
}
