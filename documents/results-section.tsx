import { Text } from '@react-pdf/renderer'
import { breakable } from './breakable'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Section } from './section'
import { Table, tableAhead } from './table'

/** The results that can be checked: today, the target, and how it is verified. */
export function ResultsSection({ paper: { edition, texts } }: { paper: ProposalPaper }) {
  if (edition.indicators.length === 0) return null
  const columns = [
    { title: texts.paper('indicator'), share: 1 },
    { title: texts.paper('today'), width: 78 },
    { title: texts.paper('target'), width: 88 },
    { title: texts.paper('verification'), width: 118 },
  ]
  const rows = edition.indicators.map(({ id, label, baseline, target, verification }) => ({
    key: id,
    length: Math.max(label.length, baseline.length * 2, target.length * 2, verification.length * 1.5),
    cells: [
      <Text key="label" style={type.cell}>
        {breakable(label, 28)}
      </Text>,
      <Text key="baseline" style={type.cell}>
        {breakable(baseline, 12)}
      </Text>,
      <Text key="target" style={{ ...type.cell, fontWeight: 600, color: colour.pine }}>
        {breakable(target, 13)}
      </Text>,
      <Text key="verification" style={{ ...type.cell, color: colour.quiet }}>
        {breakable(verification, 18)}
      </Text>,
    ],
  }))
  return (
    <Section title={texts.paper('results')} ahead={tableAhead}>
      <Table columns={columns} rows={rows} />
    </Section>
  )
}
