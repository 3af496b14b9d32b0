import { drawWorkbook } from './draw-workbook'
import { planWorkbook, type WorkbookInput } from './plan-workbook'

/** Listings, or none, as an Excel file that staff fill in and that comes back by an import. */
export function writeListings(input: WorkbookInput): Promise<Uint8Array<ArrayBuffer>> {
  return drawWorkbook(planWorkbook(input))
}
