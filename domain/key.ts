import { z } from 'zod'

/** A permanent lower-case key of a field, theme or agency, used in addresses: `clean-water`. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A key of a row within a document (budget line, indicator), permanent so that histories can follow the row. */
export const rowId = z.string().min(1).max(40)

/** The official five-digit code of a commune, ward or special zone. */
export const localityCode = z.string().regex(/^\d{5}$/)
