import { useTranslations } from 'next-intl'
import { type FileProblem, mostMegabytes, mostMegapixels } from '@/domain/file/file-limits'

/** Words for why a file was not taken, with what to do about it. */
export function useFileProblem(): (problem: FileProblem) => string {
  const t = useTranslations('DeskFiles.problems')
  return (problem) => t(problem, { megabytes: mostMegabytes, megapixels: mostMegapixels })
}
