import { Text } from '@react-pdf/renderer'
import { presentAmount, presentCurrency } from '@/domain/presenting/present-amount'
import { breakable } from './breakable'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Section } from './section'
import { linesOf, Table, tableAhead } from './table'

/** What other partners have promised already, and what is still open. */
export function CommitmentsSection({ paper: { edition, figures, locale, texts } }: { paper: ProposalPaper }) {
  if (edition.commitments.length === 0) return null
  const columns = [
    { title: texts.paper('source'), share: 1 },
    { title: presentCurrency(figures.currency, locale), width: 98, right: true },
  ]
  const row = (key: string, label: string, amount: number, tone?: { fontWeight: 600; color?: string }) => ({
    key,
    lines: linesOf(label, 60),
    cells: [
      <Text key="label" style={{ ...type.cell, ...tone }}>
        {breakable(label, 60)}
      </Text>,
      <Text key="amount" style={{ ...type.amount, ...tone, textAlign: 'right' }}>
        {presentAmount({ amount, currency: figures.currency }, locale)}
      </Text>,
    ],
  })
  const rows = edition.commitments.map(({ id, source, amount }) => row(id, source, amount))
  const foot = [
    row('committed', texts.paper('totalCommitted'), figures.committed),
    row('gap', texts.paper('gap'), figures.gap, { fontWeight: 600, color: colour.pine }),
  ]
  return (
    <Section title={texts.paper('commitments')} ahead={tableAhead(rows, foot)}>
      <Table columns={columns} rows={rows} foot={foot} />
    </Section>
  )
}
