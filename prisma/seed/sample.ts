import type { NeedContent } from '@/domain/need/need-content'
import type { ProjectContent } from '@/domain/portfolio/project-content'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import type { StoryContent } from '@/domain/story/story-content'

/** A document whose rows are written without ids; the seed numbers them. */
type Unnumbered<T> = { [K in keyof T]: T[K] extends (infer Row extends { id: string })[] ? Omit<Row, 'id'>[] : T[K] }

/** A sample proposal as the seed's files hold it: the code's running number and the document. */
export type SampleProposal = { number: number; content: Unnumbered<ProposalContent> }
export type SampleNeed = { number: number; content: Unnumbered<NeedContent> }
export type SampleStory = { number: number; content: Unnumbered<StoryContent> }

/**
 * A project of the portfolio as the seed's files hold it; the year is that in its code. `sample` is whether it is invented:
 * what a public document lists is not.
 */
export type SeededProject = { year: number; number: number; sample: boolean; content: ProjectContent }
