import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { presentList } from '@/domain/presenting/present-list'
import type { ChangedRow, EditionChange, Replacement, RowFact, SingleFact } from '@/domain/proposal/edition-change'
import { useSdgName } from '../listing/sdg-pill'
import { type Fact, FactList } from './fact-list'
import { useStatedValue } from './use-stated-value'

/** The facts that one version changed, each by its name with what it was and what it is. */
export function VersionChanges({ changes }: { changes: EditionChange[] }) {
  const t = useTranslations('Proposal')
  const files = useTranslations('Files')
  const labelOf = useLabel()
  const rowsName = (fact: RowFact) => (fact === 'photos' || fact === 'documents' ? files(fact) : t(fact))
  const facts = changes.flatMap((change): Fact[] => {
    if (change.kind === 'single') return [{ label: labelOf(change.fact), value: <Replaced {...change} /> }]
    if (change.kind === 'set') return [{ label: t(change.fact), value: <SetChange change={change} /> }]
    if (change.kind === 'rows') return [{ label: rowsName(change.fact), value: <RowChanges change={change} /> }]
    return []
  })
  const texts = (['rewritten', 'added', 'removed'] as const).flatMap((how): Fact[] => {
    const named = changes.flatMap((change) => (change.kind === 'text' && change.change === how ? [t(change.fact)] : []))
    return named.length === 0 ? [] : [{ label: t(`texts.${how}`), value: named.join('; ') }]
  })
  return <FactList facts={[...facts, ...texts]} wide />
}

function useLabel(): (fact: SingleFact) => string {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  return (fact) => {
    if (fact === 'focalPerson') return terms('focalPerson')
    return fact.startsWith('readiness') ? `${t('readiness')}: ${t(fact)}` : t(fact)
  }
}

/** What was stated, and what is stated now. */
function Replaced({ before, after }: Replacement) {
  const t = useTranslations('Proposal')
  const inWords = useStatedValue()
  return (
    <>
      <span className="sr-only">{t('before')}: </span>
      <span className="font-normal text-ink-2">{inWords(before)}</span>
      <span aria-hidden="true" className="font-normal text-ink-2">
        {' → '}
      </span>
      <span className="sr-only">; {t('now')}: </span>
      {inWords(after)}
    </>
  )
}

function SetChange({ change: { fact, added, removed } }: { change: Extract<EditionChange, { kind: 'set' }> }) {
  const locale = useLocale()
  const sdgName = useSdgName()
  const named = (keys: string[]) =>
    presentList(
      keys.map((key) => (fact === 'sdgs' ? `${key}. ${sdgName(Number(key))}` : key)),
      locale,
    )
  return (
    <>
      {added.length > 0 && <Line how="added">{named(added)}</Line>}
      {removed.length > 0 && <Line how="removed">{named(removed)}</Line>}
    </>
  )
}

function RowChanges({ change: { added, removed, changed } }: { change: Extract<EditionChange, { kind: 'rows' }> }) {
  return (
    <>
      {added.map((name) => (
        <Line key={name} how="added">
          {name}
        </Line>
      ))}
      {removed.map((name) => (
        <Line key={name} how="removed">
          {name}
        </Line>
      ))}
      {changed.map((row) => (
        <RowChange key={row.name} row={row} />
      ))}
    </>
  )
}

function RowChange({ row: { name, parts } }: { row: ChangedRow }) {
  const t = useTranslations('Proposal')
  return (
    <span className="block not-last:mb-1.5">
      {name}
      {parts.map((part) => (
        <span key={part.part} className="block font-normal">
          <span className="text-ink-2">{t(part.part)}: </span>
          <Replaced {...part} />
        </span>
      ))}
    </span>
  )
}

function Line({ how, children }: { how: 'added' | 'removed'; children: ReactNode }) {
  const t = useTranslations('Proposal')
  return (
    <span className="block not-last:mb-1.5">
      <span className="font-normal text-ink-2">{t(how)}: </span>
      {children}
    </span>
  )
}
