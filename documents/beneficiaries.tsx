import { Text, View } from '@react-pdf/renderer'
import { presentNumber } from '@/domain/presenting/present-money'
import { factRow } from './fact-row'
import { type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { mayBreakBefore, Subheading } from './section'

const groups = ['women', 'children', 'ethnicMinorities', 'personsWithDisabilities', 'poorHouseholds'] as const

/** Who benefits, by group, as far as it is known. */
export function Beneficiaries({ paper: { edition, locale, texts } }: { paper: ProposalPaper }) {
  const { beneficiaries } = edition
  const known = groups.filter((group) => beneficiaries[group] !== null)
  if (known.length === 0 && beneficiaries.note === '') return null
  return (
    <View style={{ ...mayBreakBefore, marginBottom: 12 }}>
      <Subheading>{texts.paper('beneficiaries')}</Subheading>
      {known.map((group) => (
        <View key={group} style={factRow} wrap={false}>
          <Text style={{ ...type.cell, flex: 1 }}>{texts.paper(group)}</Text>
          <Text style={{ ...type.amount, textAlign: 'right' }}>{presentNumber(beneficiaries[group] ?? 0, locale)}</Text>
        </View>
      ))}
      {beneficiaries.note !== '' && (
        <Text style={{ ...type.label, lineHeight: 1.5, paddingTop: 4 }}>{beneficiaries.note}</Text>
      )}
    </View>
  )
}
