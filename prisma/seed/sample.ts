import type { NeedContent } from '@/domain/need/need-content'
import type { ProjectContent } from '@/domain/portfolio/project-content'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import type { StoryContent } from '@/domain/story/story-content'

/** A document whose rows are written without ids; the seed numbers them. */
type Unnumbered<T> = { [K in keyof T]: T[K] extends (infer Row extends { id: string })[] ? Omit<Row, 'id'>[] : T[K] }

/** A document as it was published on an earlier day (YYYY-MM-DD). */
type Earlier<Content> = { publishedOn: string; content: Content }

/**
 * A sample proposal as the seed's files hold it: the code's running number, the document, and what was published before
 * it, the oldest first, told by how it differs from the document as it is now.
 */
export type SampleProposal = {
  number: number
  content: Unnumbered<ProposalContent>
  earlier?(now: Unnumbered<ProposalContent>): Earlier<Unnumbered<ProposalContent>>[]
}
export type SampleNeed = { number: number; content: Unnumbered<NeedContent> }
export type SampleStory = { number: number; content: Unnumbered<StoryContent> }

/**
 * A project of the portfolio as the seed's files hold it; the year is that in its code. `sample` is whether it is invented:
 * what a public document lists is not.
 */
export type SeededProject = { year: number; number: number; sample: boolean; content: ProjectContent }
