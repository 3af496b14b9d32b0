import type { PhotoEdition } from '@/domain/file/listing-files'
import { type PhotoFormat, photoAddress, photoWidths } from '@/domain/file/photo-sizes'

type Props = {
  photo: PhotoEdition
  /** How wide the photo is shown, as the attribute `sizes` says it. */
  sizes: string
  /** Whether it stands on the first screen. */
  eager?: boolean
  className?: string
}

/** A photo in the size and format that suits the screen. Its place is kept free while it loads. */
export function PhotoPicture({ photo, sizes, eager = false, className }: Props) {
  const widths = photoWidths(photo.width)
  const sources = (format: PhotoFormat) =>
    widths.map((width) => `${photoAddress(photo.sha256, width, format)} ${width}w`).join(', ')
  const largest = widths.at(-1) ?? photo.width
  return (
    <picture>
      <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
      {/* Not next/image: the sizes are made once, when the photo is taken, and are gone with its publication. */}
      <img
        src={photoAddress(photo.sha256, largest, 'jpg')}
        srcSet={sources('jpg')}
        sizes={sizes}
        width={largest}
        height={Math.round((photo.height * largest) / photo.width)}
        alt={photo.alternative}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        className={className}
      />
    </picture>
  )
}
