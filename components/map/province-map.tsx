import { useLocale } from 'next-intl'
import { useId } from 'react'
import { type DrawnPoint, drawMap, type Mark } from '@/domain/map/draw-map'
import type { Outline } from '@/domain/map/geography'
import { placeLabels } from '@/domain/map/place-labels'
import { getPathname } from '@/i18n/navigation'
import type { Address } from '../site/address'

/** A point of the map: `label` is written beside it, `name` is what a screen reader hears and a mouse shows. */
export type MapMark = Mark & { name: string; label?: string; href?: Address }

type Props = {
  outlines: Outline[]
  marks: MapMark[]
  title: string
  description: string
  /** Everything is meant, not single places: the whole province is tinted. */
  tinted?: boolean
  className?: string
}

/**
 * A drawn map: former provinces and points, with no tiles and no script. Points with an address are links; the caller shows
 * the same places as a list beside it. Nothing where the province has no outlines.
 */
export function ProvinceMap({ outlines, marks, title, description, tinted = false, className = '' }: Props) {
  const id = useId()
  const linked = marks.some((mark) => mark.href)
  const drawing = drawMap(outlines, marks, linked ? linkedBox : namedBox)
  if (!drawing) return null
  const { width, height, areas, points } = drawing
  const markOf = new Map(marks.map((mark) => [mark.id, mark]))
  const named = points.map((point) => ({ ...point, name: markOf.get(point.id)?.label ?? '' }))
  const areaNames = areas.map(({ name, label }) => ({ id: name, name, ...label, within: true as const }))
  const labels = placeLabels([...named, ...areaNames], { width, height, fontSize })
  const isArea = new Set(areas.map((area) => area.name))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={linked ? 'group' : 'img'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className={`h-auto w-full print-colour ${className}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {areas.map(({ name, path }) => (
        <path
          key={name}
          d={path}
          fillRule="evenodd"
          strokeLinejoin="round"
          className={tinted ? tintedArea : plainArea}
        />
      ))}
      {points.map((point) => (
        <MapPoint key={point.id} point={point} mark={markOf.get(point.id)} />
      ))}
      {labels.map(({ id: key, name, x, y, anchor }) => (
        <text
          key={key}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={fontSize}
          className={`pointer-events-none stroke-bronze-soft [paint-order:stroke] [stroke-width:2.5] forced-colors:stroke-[Canvas] forced-colors:fill-[CanvasText] ${isArea.has(key) ? 'fill-ink-2 font-heading' : 'fill-ink font-medium'}`}
        >
          {name}
        </text>
      ))}
    </svg>
  )
}

/** Links keep 24 px apart on a phone where the map is dense; names need points that are small and where they belong. */
const linkedBox = { width: 360, maxHeight: 560, margin: 14, radius: { least: 5, most: 15 }, distance: 22, reach: 14 }
const namedBox = { width: 360, maxHeight: 480, margin: 8, radius: { least: 4.5, most: 4.5 }, distance: 11, reach: 6 }

const fontSize = 11.5

const plainArea =
  'fill-bronze-soft stroke-bronze-line forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] [stroke-width:1.2]'
const tintedArea =
  'fill-pine-soft stroke-pine forced-colors:fill-[Highlight] forced-colors:stroke-[CanvasText] [stroke-width:1.2]'

/** A point; as a link it has a wider invisible edge to be hit by, and a ring when the keyboard is on it. */
function MapPoint({ point: { x, y, radius }, mark }: { point: DrawnPoint; mark?: MapMark }) {
  const locale = useLocale()
  const dot = (
    <circle
      cx={x}
      cy={y}
      r={radius}
      className="fill-pine stroke-white transition-[fill] [fill-opacity:0.86] group-hover:fill-bronze forced-colors:fill-[LinkText] forced-colors:stroke-[Canvas]"
    />
  )
  if (!mark?.href) return dot
  return (
    <a href={getPathname({ locale, href: mark.href })} aria-label={mark.name} className="group outline-none">
      <title>{mark.name}</title>
      <circle cx={x} cy={y} r={Math.max(radius, 12)} className="fill-transparent" />
      {dot}
      <circle
        cx={x}
        cy={y}
        r={radius + 3.5}
        className="fill-none stroke-pine opacity-0 [stroke-width:3] group-focus-visible:opacity-100 forced-colors:stroke-[Highlight]"
      />
    </a>
  )
}
