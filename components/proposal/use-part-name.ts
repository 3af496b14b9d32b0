import { useTranslations } from 'next-intl'
import type { ProposalPart } from './proposal-parts'

/** What a part of the page is called. */
export function usePartName(): (part: ProposalPart) => string {
  const t = useTranslations('Proposal')
  const files = useTranslations('Files')
  return (part) => (part === 'photos' || part === 'documents' ? files(part) : t(part))
}
