import { findFileGaps } from '../file/file-requirements'
import { findUntranslated, type Gap } from '../listing-gap'
import type { Locale, Localized } from '../locale'
import type { StoryContent } from './story-content'

/**
 * What still keeps a story from being published in a language, in the order of the document; empty when it may be.
 *
 * A story argues by what was measured, so it needs a result or a figure. A voice without consent is never published
 * (`withConsent`), so nothing is asked of it: nobody should tick a consent that was not given, or delete what was said,
 * to get a story out.
 */
export function findStoryGaps(story: StoryContent, locale: Locale): Gap[] {
  const missing = [...missingTexts(story, locale), ...missingFacts(story), ...findFileGaps(story, locale)]
  const known = new Set(missing.map((gap) => gap.path))
  const { from, to } = story.period
  const untranslated = findUntranslated(story, locale).filter(({ path }) => !known.has(path) && !isSilent(story, path))
  const backwards: Gap[] =
    from !== null && to !== null && to < from ? [{ path: 'period.to', problem: 'end-before-start' }] : []
  return [...missing, ...untranslated, ...backwards]
}

function missingTexts(story: StoryContent, locale: Locale): Gap[] {
  const texts: [string, Localized][] = (['title', 'summary', 'problem', 'done'] as const).map((name) => [
    name,
    story[name],
  ])
  story.figures.forEach((row, i) => {
    for (const name of ['value', 'label'] as const) texts.push([`figures.${i}.${name}`, row[name]])
  })
  story.results.forEach((row, i) => {
    for (const name of ['label', 'before', 'after'] as const) texts.push([`results.${i}.${name}`, row[name]])
  })
  story.voices.forEach((row, i) => {
    if (!row.consented) return
    for (const name of ['words', 'speaker'] as const) texts.push([`voices.${i}.${name}`, row[name]])
  })
  return texts.filter(([, text]) => text[locale] === '').map(([path]) => ({ path, problem: 'missing' }))
}

function missingFacts(story: StoryContent): Gap[] {
  const facts: [string, boolean][] = [
    ['results', story.results.length > 0 || story.figures.length > 0],
    ['field', story.field !== null],
    ['localities', story.provinceWide || story.localities.length > 0],
  ]
  return facts.filter(([, there]) => !there).map(([path]) => ({ path, problem: 'missing' }))
}

/** Whether a path leads into a voice that stays unpublished. */
function isSilent(story: StoryContent, path: string): boolean {
  const row = /^voices\.(\d+)\./.exec(path)?.[1]
  return row !== undefined && story.voices[Number(row)]?.consented === false
}
