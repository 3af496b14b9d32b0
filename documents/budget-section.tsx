import { Text, View } from '@react-pdf/renderer'
import { presentAmount, presentCurrency } from '@/domain/presenting/present-amount'
import { presentShare } from '@/domain/presenting/present-money'
import { breakable } from './breakable'
import { colour, type } from './paper'
import { otherColour, partColours } from './part-colours'
import type { ProposalPaper } from './proposal-paper'
import { RichText } from './rich-text'
import { Section } from './section'
import { linesOf, Table, tableAhead } from './table'

/** The budget as a bar of its greatest lines and as a table, up to the total cost; then how the counterpart pays. */
export function BudgetSection({ paper }: { paper: ProposalPaper }) {
  const { edition, figures, locale, texts } = paper
  if (edition.budget.length === 0) return null
  const colours = partColours(edition.budget)
  const columns = [
    { title: texts.paper('budgetLine'), share: 1 },
    { title: texts.paper('share'), width: 46, right: true },
    { title: presentCurrency(figures.currency, locale), width: 98, right: true },
  ]
  const present = (amount: number) => presentAmount({ amount, currency: figures.currency }, locale)
  const rows = edition.budget.map((line) => ({
    key: line.id,
    lines: linesOf(line.label, 55),
    cells: [
      <View key="label" style={{ flexDirection: 'row', gap: 8 }}>
        <View style={{ ...swatch, backgroundColor: colours.get(line.id) ?? otherColour }} />
        <Text style={{ ...type.cell, flex: 1 }}>{breakable(line.label, 55)}</Text>
      </View>,
      <Amount
        key="share"
        text={figures.sought === 0 ? '' : presentShare(line.amount / figures.sought, locale)}
        quiet
      />,
      <Amount key="amount" text={present(line.amount)} />,
    ],
  }))
  const totals: [string, number][] = [[texts.paper('totalSought'), figures.sought]]
  if (figures.counterpart > 0) {
    totals.push([texts.paper('totalCounterpart'), figures.counterpart], [texts.paper('totalCost'), figures.total])
  }
  const foot = totals.map(([label, amount], i) => {
    const strong = i !== 1
    const cells = [
      <Text key="label" style={{ ...type.cell, fontWeight: strong ? 600 : 400 }}>
        {label}
      </Text>,
      null,
      <Amount key="amount" text={present(amount)} strong={strong} />,
    ]
    return { key: label, lines: 1, cells }
  })
  return (
    <>
      <Section title={texts.paper('budget')} ahead={tableAhead(rows, foot) + 25}>
        <StackedBar paper={paper} colours={colours} />
        <Table columns={columns} rows={rows} foot={foot} />
      </Section>
      {edition.counterpart.note !== '' && (
        <Section title={texts.paper('counterpartNote')}>
          <RichText text={edition.counterpart.note} />
        </Section>
      )}
    </>
  )
}

const swatch = { width: 8, height: 8, marginTop: 3 } as const

function Amount({ text, strong, quiet }: { text: string; strong?: boolean; quiet?: boolean }) {
  const tone = { fontWeight: strong ? 600 : 400, color: quiet ? colour.faint : colour.ink } as const
  return <Text style={{ ...type.amount, ...tone, textAlign: 'right' }}>{text}</Text>
}

/** The lines side by side, the coloured ones in their order and the others together at the end. */
function StackedBar({ paper: { edition, figures }, colours }: { paper: ProposalPaper; colours: Map<string, string> }) {
  if (figures.sought === 0) return null
  const named = edition.budget.filter((line) => colours.has(line.id))
  const others = figures.sought - named.reduce((sum, line) => sum + line.amount, 0)
  const parts = named.map((line) => ({ key: line.id, amount: line.amount, tone: colours.get(line.id) }))
  if (others > 0) parts.push({ key: 'others', amount: others, tone: otherColour })
  return (
    <View style={{ flexDirection: 'row', gap: 1.5, height: 15, marginTop: 2, marginBottom: 8 }} wrap={false}>
      {parts.map(({ key, amount, tone }) => (
        <View key={key} style={{ flexGrow: amount / figures.sought, flexBasis: 0, backgroundColor: tone }} />
      ))}
    </View>
  )
}
