import type { Field } from '@/domain/field/field'
import { Link } from '@/i18n/link'
import { fieldAddress } from '../site/address'

/** The field of a listing, leading to its page. It stands above the link that covers a whole card. */
export function FieldLink({ field }: { field: Pick<Field, 'id' | 'name'> }) {
  return (
    <Link
      href={fieldAddress(field.id)}
      className="relative z-10 font-semibold text-bronze underline-offset-3 hover:underline"
    >
      {field.name}
    </Link>
  )
}
