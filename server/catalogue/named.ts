import 'server-only'
import type { Field } from '@/domain/field/field'
import type { Locale } from '@/domain/locale'
import type { Partner } from '@/domain/partner/partner'
import type { Place } from '@/domain/place/place'
import type { Named } from '@/domain/proposal/proposal-view'
import type * as Rows from '@/prisma/generated/client'
import { inColumn } from '../localized'

/** A priority field's row in one language. */
export function toField(row: Rows.Field, locale: Locale): Field {
  const { id, colour, icon, sdgs, dacCode } = row
  return {
    id,
    colour,
    icon,
    sdgs,
    dacCode,
    name: inColumn(row.name, locale),
    description: inColumn(row.description, locale),
  }
}

/** The key and the name, in one language, of a row that has both. */
export function toNamed(row: { id: string; name: Rows.Prisma.JsonValue }, locale: Locale): Named {
  return { id: row.id, name: inColumn(row.name, locale) }
}

/** A commune's row in one language. */
export function toPlace(row: Rows.Locality, locale: Locale): Place {
  return {
    id: row.id,
    type: row.type as Place['type'],
    name: inColumn(row.name, locale),
    formerDistricts: row.formerDistricts,
    formerProvince: row.formerProvince,
  }
}

/** A local partner's row in one language. */
export function toPartner(row: Rows.Agency, locale: Locale): Partner {
  return {
    ...toNamed(row, locale),
    kind: row.kind as Partner['kind'],
    description: inColumn(row.description, locale),
    email: row.email,
    phone: row.phone,
  }
}
