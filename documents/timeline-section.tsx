import { Text, View } from '@react-pdf/renderer'
import { monthAfter } from '@/domain/month'
import { presentShortMonth } from '@/domain/presenting/present-short-month'
import { breakable } from './breakable'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Section } from './section'
import { linesOf, tableAhead } from './table'

const chart = { label: 178, months: 66, height: 9 }

/** The stages of the work as bars over the months, with the months in words beside them. */
export function TimelineSection({ paper }: { paper: ProposalPaper }) {
  const { edition, texts } = paper
  if (edition.milestones.length === 0) return null
  const months = Math.max(edition.months ?? 1, ...edition.milestones.map((stage) => stage.toMonth))
  const step = stepOf(months)
  const ticks = Array.from({ length: Math.ceil(months / step) }, (_, i) => i * step)
  const share = (count: number) => `${(100 * count) / months}%`
  const rows = edition.milestones.map(({ id, label }) => ({ key: id, cells: [], lines: linesOf(label, 30) }))
  return (
    <Section title={texts.paper('timeline')} ahead={tableAhead(rows)}>
      <View style={{ ...row, paddingBottom: 3 }} fixed wrap={false}>
        <Text style={{ ...type.label, width: chart.label }}>{texts.paper('stage')}</Text>
        <View style={{ flex: 1, height: 11 }}>
          {ticks.map((tick) => (
            <Text key={tick} style={{ ...type.label, position: 'absolute', left: share(tick), width: 60 }}>
              {edition.startsIn
                ? presentShortMonth(monthAfter(edition.startsIn, tick), paper.locale)
                : texts.paper('month', { month: tick + 1 })}
            </Text>
          ))}
        </View>
        <View style={{ width: chart.months }} />
      </View>
      {edition.milestones.map(({ id, label, fromMonth, toMonth }) => (
        <View key={id} style={{ ...row, alignItems: 'center' }} wrap={label.length > 900}>
          <Text style={{ ...type.cell, width: chart.label, paddingVertical: 3.9 }}>{breakable(label, 30)}</Text>
          <View style={{ flex: 1, alignSelf: 'stretch', justifyContent: 'center' }}>
            {ticks.map((tick) => (
              <View key={tick} style={{ ...gridLine, left: share(tick) }} />
            ))}
            <View
              style={{
                height: chart.height,
                borderRadius: 2,
                backgroundColor: colour.pine,
                marginLeft: share(fromMonth - 1),
                width: share(Math.max(1, toMonth - fromMonth + 1)),
              }}
            />
          </View>
          <Text style={{ ...type.label, width: chart.months, textAlign: 'right' }}>
            {fromMonth === toMonth
              ? texts.paper('month', { month: fromMonth }).toLowerCase()
              : texts.paper('monthsFromTo', { from: fromMonth, to: toMonth })}
          </Text>
        </View>
      ))}
    </Section>
  )
}

/** Months between two marks of the axis, so that the marks of the axis do not meet. */
function stepOf(months: number): number {
  return [1, 2, 3, 4, 6, 12, 24].find((step) => months / step <= 4) ?? 36
}

const row = { flexDirection: 'row', gap: 12, borderBottomWidth: 0.6, borderBottomColor: colour.line } as const
const gridLine = { position: 'absolute', top: 0, bottom: 0, width: 0.6, backgroundColor: colour.line } as const
