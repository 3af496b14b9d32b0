import { z } from 'zod'

/** A permanent lower-case key of a field, theme or agency, used in addresses: `clean-water`. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A key of a row within a document (budget line, indicator), permanent so that histories can follow the row. */
export const rowId = z.string().min(1).max(40)

/** The official five-digit code of a commune, ward or special zone. */
export const localityCode = z.string().regex(/^\d{5}$/)

/** The permanent code of a listing, in capitals: `XY-2026-014`, `XY-2026-N001`. */
export const listingCode = z.string().regex(/^[A-Z]{2,4}-\d{4}-[NS]?\d{3,6}$/)
