import 'server-only'
import { keptResults } from '../files/kept-results'

/** The PDFs that were made, each under the hash of its content. */
export const keptPdfs = keptResults('pdf', 'pdf')
