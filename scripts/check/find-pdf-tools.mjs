import { findCommand } from './find-command.mjs'
import { installWithApt } from './install-with-apt.mjs'

/**
 * Poppler's programs, which read PDF files back as text. The tests that need them are skipped without them.
 * @param {import('./check-steps.mjs').Quietly} quietly
 */
export async function findPdfTools(quietly) {
  const isThere = () => ['pdftotext', 'pdffonts'].every((name) => findCommand([name]))
  if (isThere() || (await installWithApt('poppler-utils', quietly))) return 'found'
  return 'not found: tests that read PDF files are skipped. Install poppler (package poppler-utils)'
}
