/** The icons in `public/icons.svg`, which `scripts/make-icons.mjs` writes. */
export const sharedIcons = [
  'map-pin',
  'users',
  'clock',
  'file-down',
  'bookmark',
  'bookmark-check',
  'cloud-rain',
  'droplets',
  'drum',
  'hammer',
  'hand-heart',
  'laptop',
  'life-buoy',
  'school',
  'shield-check',
  'sprout',
  'stethoscope',
  'tag',
  'wheat',
] as const
export type SharedIconName = (typeof sharedIcons)[number]

type Props = { name: SharedIconName; size: number; className?: string }

/**
 * An icon that stands many times on a page: drawn from one file, which is fetched once, where an icon of its own would
 * be written out each time. Always beside words.
 */
export function SharedIcon({ name, size, className = '' }: Props) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={`icon ${className}`}>
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}
