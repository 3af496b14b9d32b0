import { Text } from '@react-pdf/renderer'
import { breakable } from './breakable'
import { type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Section } from './section'
import { linesOf, Table, tableAhead } from './table'

/** What may go wrong, beside what is done about it. */
export function RisksSection({ paper: { edition, texts } }: { paper: ProposalPaper }) {
  if (edition.risks.length === 0) return null
  const columns = [
    { title: texts.paper('risk'), share: 0.42 },
    { title: texts.paper('response'), share: 0.58 },
  ]
  const rows = edition.risks.map(({ id, risk, response }) => ({
    key: id,
    lines: Math.max(linesOf(risk, 30), linesOf(response, 42)),
    cells: [
      <Text key="risk" style={type.cell}>
        {breakable(risk, 30)}
      </Text>,
      <Text key="response" style={type.cell}>
        {breakable(response, 42)}
      </Text>,
    ],
  }))
  return (
    <Section title={texts.paper('risks')} ahead={tableAhead(rows)}>
      <Table columns={columns} rows={rows} />
    </Section>
  )
}
