import { drumSize } from '@/domain/art/drum'

/** The mark: a small drum in the colour of the text around it, from the file that browsers show in their tabs. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${drumSize} ${drumSize}`} aria-hidden="true" className="shrink-0">
      <use href="/art/mark.svg#drum" />
    </svg>
  )
}
