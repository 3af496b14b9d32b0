import { PlainError } from './plain-error.mjs'

/**
 * What to tell the person at the terminal about a failure: a sentence where we have one, else the stack.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path = '' } = /** @type {NodeJS.ErrnoException} */ (error)
  const text = error instanceof PlainError ? error.message : (error.stack ?? error.message)
  if (['ENOSPC', 'EDQUOT'].includes(code) || /ENOSPC|no space left on device/i.test(text)) {
    return `${text}\n\nThe disk is full. Free some space and start again: what was saved is kept.`
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return (
      `${path || 'A file'} cannot be read or written (${code}). Start as the user who owns this folder and started it before, ` +
      'or set DATA_DIR to a folder of your own.'
    )
  }
  return text
}
