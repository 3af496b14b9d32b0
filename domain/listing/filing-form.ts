import type { FormReader } from '../form/form-reader'

/** Reads what every listing is filed under out of its form. Communes are dropped where the whole area is meant. */
export function readFiling(form: FormReader) {
  const key = (path: string) => form.line(path, 60) || null
  const provinceWide = form.isTicked('provinceWide')
  return {
    field: key('field'),
    themes: form.all('themes'),
    agency: key('agency'),
    localities: provinceWide ? [] : form.all('localities'),
    provinceWide,
  }
}
