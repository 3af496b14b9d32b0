import { Text } from '@react-pdf/renderer'
import { breakable } from './breakable'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Section } from './section'
import { linesOf, Table, tableAhead } from './table'

/** The results that can be checked: today, the target, and how it is verified. */
export function ResultsSection({ paper: { edition, texts } }: { paper: ProposalPaper }) {
  if (edition.indicators.length === 0) return null
  const columns = [
    { title: texts.paper('indicator'), share: 1 },
    { title: texts.paper('today'), width: 70 },
    { title: texts.paper('target'), width: 84 },
    { title: texts.paper('verification'), width: 138 },
  ]
  const rows = edition.indicators.map(({ id, label, baseline, target, verification }) => ({
    key: id,
    lines: Math.max(linesOf(label, 25), linesOf(baseline, 11), linesOf(target, 12), linesOf(verification, 21)),
    cells: [
      <Text key="label" style={type.cell}>
        {breakable(label, 25)}
      </Text>,
      <Text key="baseline" style={type.cell}>
        {breakable(baseline, 11)}
      </Text>,
      <Text key="target" style={{ ...type.cell, fontWeight: 600, color: colour.pine }}>
        {breakable(target, 12)}
      </Text>,
      <Text key="verification" style={{ ...type.cell, color: colour.quiet }}>
        {breakable(verification, 21)}
      </Text>,
    ],
  }))
  return (
    <Section title={texts.paper('results')} ahead={tableAhead(rows)}>
      <Table columns={columns} rows={rows} />
    </Section>
  )
}
