import { Text, View } from '@react-pdf/renderer'
import { convert, otherCurrency } from '@/domain/money/money'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentMoney, presentNumber, presentRoundMoney, presentShare } from '@/domain/presenting/present-money'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'

type Fact = { label: string; figure: string; note?: string }

/** The four figures on which a reader decides whether to read on. */
export function KeyFacts({ paper }: { paper: ProposalPaper }) {
  const facts = [soughtOf(paper), counterpartOf(paper), durationOf(paper), peopleOf(paper)].filter(
    (fact) => fact !== null,
  )
  if (facts.length === 0) return null
  const style = {
    flexDirection: 'row',
    gap: 14,
    paddingTop: 10,
    borderTopWidth: 1.4,
    borderTopColor: colour.bronze,
  } as const
  return (
    <View style={style} wrap={false}>
      {facts.map(({ label, figure, note }, i) => (
        <View key={label} style={{ flexGrow: i === 0 ? 1.35 : 1, flexBasis: 0 }}>
          <Text style={type.label}>{label}</Text>
          <Text style={{ ...type.figure, ...(figure.length > 14 && { fontSize: 13, lineHeight: 1.65 }) }}>
            {figure}
          </Text>
          {note && <Text style={type.label}>{note}</Text>}
        </View>
      ))}
    </View>
  )
}

function soughtOf({ view, figures, locale, texts }: ProposalPaper): Fact | null {
  if (figures.sought === 0) return null
  const sought = { amount: figures.sought, currency: figures.currency }
  const other = otherCurrency(figures.currency)
  const amount = presentRoundMoney(convert(sought, other, view.rate), locale)
  return {
    label: texts.paper('sought'),
    figure: figures.currency === 'USD' ? presentMoney(sought, locale) : presentRoundMoney(sought, locale),
    note: texts.paper('atRate', { amount, day: presentDay(view.rate.on, locale) }),
  }
}

function counterpartOf({ figures, locale, texts }: ProposalPaper): Fact | null {
  if (figures.counterpart === 0) return null
  const present = (amount: number) => presentMoney({ amount, currency: figures.currency }, locale)
  return {
    label: texts.paper('counterpart'),
    figure: presentShare(figures.counterpartShare, locale),
    note: texts.paper('ofTotal', { amount: present(figures.counterpart), total: present(figures.total) }),
  }
}

function durationOf({ edition, locale, texts }: ProposalPaper): Fact | null {
  if (edition.months === null) return null
  return {
    label: texts.paper('duration'),
    figure: texts.terms('months', { count: edition.months }),
    ...(edition.startsIn && { note: texts.paper('startsIn', { month: presentMonth(edition.startsIn, locale) }) }),
  }
}

function peopleOf({ edition: { beneficiaries }, locale, texts }: ProposalPaper): Fact | null {
  const { people, women } = beneficiaries
  if (people === null) return null
  return {
    label: texts.paper('people'),
    figure: presentNumber(people, locale),
    ...(women !== null && { note: texts.paper('includingWomen', { count: presentNumber(women, locale) }) }),
  }
}
