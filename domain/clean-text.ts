/**
 * Text as the product keeps it: Unicode form NFC, so that equal words are equal strings; line ends as \n; without
 * control characters and broken surrogates, which a database refuses; without outer white space.
 */
export function cleanText(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .trim()
}

/** Text of one line: every run of white space is one space. */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/\s+/g, ' ')
}
