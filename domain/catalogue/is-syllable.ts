const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?'
const vowels =
  '(?:oai|oay|oeo|uay|uoi|uou|uya|uye|uyu|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])'
const syllable = new RegExp(`^${onset}${vowels}(?:ch|ng|nh|[cmnpt])?$`)

/**
 * Whether a word without its marks may be a Vietnamese syllable. One syllable says little: words are made of several,
 * and most texts hold most syllables. "sach" may be one; "school" and "water" cannot.
 */
export function isSyllable(folded: string): boolean {
  return syllable.test(folded)
}
