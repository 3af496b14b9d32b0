import type { Localized } from '../locale'
import type { StoryContent } from './story-content'

const none = (): Localized => ({ vi: '', en: '' })

/** A story in which nothing is written yet: a valid draft that cannot be published. */
export function emptyStory(): StoryContent {
  return {
    title: none(),
    summary: none(),
    field: null,
    themes: [],
    agency: null,
    localities: [],
    provinceWide: false,
    donor: none(),
    donorUrl: null,
    project: { name: none(), url: null },
    period: { from: null, to: null },
    problem: none(),
    done: none(),
    figures: [],
    results: [],
    voices: [],
    proposals: [],
    photos: [],
    documents: [],
  }
}
