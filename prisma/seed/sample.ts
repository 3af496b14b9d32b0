import type { Attachment, Photo } from '@/domain/file/listing-files'
import type { NeedContent } from '@/domain/need/need-content'
import type { ProjectContent } from '@/domain/portfolio/project-content'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import type { StoryContent } from '@/domain/story/story-content'

/** A document whose rows are written without ids; the seed numbers them. Its files stand apart. */
type Unnumbered<T> = {
  [K in Exclude<keyof T, 'photos' | 'documents'>]: T[K] extends (infer Row extends { id: string })[]
    ? Omit<Row, 'id'>[]
    : T[K]
}

/** A picture and a document that a sample shows; `file` is a name in the province's folder `files`. */
type SamplePhoto = { file: string } & Pick<Photo, 'alternative' | 'caption' | 'credit'>
type SampleAttachment = { file: string } & Pick<Attachment, 'label' | 'language'>
export type SampleFiles = { photos?: SamplePhoto[]; documents?: SampleAttachment[] }

/** A document as it was published on an earlier day (YYYY-MM-DD). */
type Earlier<Content> = { publishedOn: string; content: Content }

/**
 * A sample proposal as the seed's files hold it: the code's running number, the document, its files, and what was
 * published before it, the oldest first, told by how it differs from the document as it is now.
 */
export type SampleProposal = {
  number: number
  content: Unnumbered<ProposalContent>
  files?: SampleFiles
  earlier?(now: Unnumbered<ProposalContent>): Earlier<Unnumbered<ProposalContent>>[]
}
export type SampleNeed = { number: number; content: Unnumbered<NeedContent> }
export type SampleStory = { number: number; content: Unnumbered<StoryContent>; files?: SampleFiles }

/**
 * A project of the portfolio as the seed's files hold it; the year is that in its code. `sample` is whether it is invented:
 * what a public document lists is not.
 */
export type SeededProject = { year: number; number: number; sample: boolean; content: ProjectContent }
