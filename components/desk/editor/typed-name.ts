import { reviewPrefix } from '../review/review'

/**
 * The name of the control of the document in which somebody typed, empty for one without a name; null where what was typed is
 * none of the document's, as a search, a comment or the languages to publish.
 */
export function typedName(target: EventTarget): string | null {
  const name = target instanceof HTMLElement ? (target.getAttribute('name') ?? '') : ''
  if (name.startsWith(reviewPrefix)) return null
  return target instanceof HTMLInputElement && (name === '' || name === 'languages') ? null : name
}
