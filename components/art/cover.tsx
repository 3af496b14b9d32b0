import type { Field } from '@/domain/field/field'
import { FieldIcon } from '../icon/field-icon'

type Props = { code: string; field: Pick<Field, 'colour' | 'icon'>; className?: string }

/** The cover of a listing without a photo: its field's colour with contour lines drawn from its code. Decoration only. */
export function Cover({ code, field, className = '' }: Props) {
  return (
    <div
      className={`relative overflow-hidden print-colour forced-colors:border ${className}`}
      style={{ backgroundColor: field.colour }}
      aria-hidden="true"
    >
      {/* Not next/image: a vector picture of one kilobyte has nothing to optimise. */}
      <img
        src={`/art/contours/${code.toLowerCase()}.svg`}
        alt=""
        width={720}
        height={360}
        loading="lazy"
        decoding="async"
        className="absolute inset-0 size-full object-cover"
      />
      <span className="absolute top-4 left-4 grid size-10 place-items-center rounded-full bg-white/20 text-white">
        <FieldIcon name={field.icon} size={19} />
      </span>
    </div>
  )
}
