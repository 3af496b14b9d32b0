import { Text, View } from '@react-pdf/renderer'
import { sdgColour } from '@/domain/sdg/sdg-colour'
import { factRow } from './fact-row'
import { type } from './paper'
import type { ProposalPaper } from './proposal-paper'

/** The Sustainable Development Goals, each by its number in the goal's colour and its name. */
export function SdgMarks({ paper: { edition, texts }, labelWidth }: { paper: ProposalPaper; labelWidth: number }) {
  if (edition.sdgs.length === 0) return null
  return (
    <View style={factRow} wrap={false}>
      <View style={{ width: labelWidth }}>
        <Text style={{ ...type.label, lineHeight: 1.66 }}>{texts.paper('sdgs')}</Text>
      </View>
      <View style={{ flex: 1, gap: 2 }}>
        {edition.sdgs
          .toSorted((a, b) => a - b)
          .map((goal) => (
            <View key={goal} style={{ flexDirection: 'row', gap: 5 }}>
              <Mark goal={goal} />
              {/* The content schema admits the goals 1 to 17 only, all of which are named. */}
              <Text style={{ ...type.cell, flex: 1 }}>{texts.paper(`sdg.${goal as 1}`)}</Text>
            </View>
          ))}
      </View>
    </View>
  )
}

function Mark({ goal }: { goal: number }) {
  const { background, text } = sdgColour(goal)
  return (
    <View style={{ width: 15, height: 11, marginTop: 1.5, borderRadius: 2, backgroundColor: background }}>
      <Text
        style={{ fontSize: 7, fontWeight: 600, lineHeight: 1.5, paddingTop: 0.7, textAlign: 'center', color: text }}
      >
        {goal}
      </Text>
    </View>
  )
}
