import { Text, View } from '@react-pdf/renderer'
import { presentMoney } from '@/domain/presenting/present-money'
import { breakable } from './breakable'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'

/** The smallest part that a partner could fund alone, set apart because it decides for many. */
export function SmallestPart({ paper: { edition, locale, texts } }: { paper: ProposalPaper }) {
  const { amount, description } = edition.smallestPart
  if (amount === null && description === '') return null
  const outline = { bookmark: texts.paper('smallestPart') }
  const style = { padding: 14, borderRadius: 6, backgroundColor: colour.pineSoft }
  return (
    <View style={style} wrap={description.length > 1500} {...outline}>
      <View
        style={{ flexDirection: 'row', gap: 16, alignItems: 'center', marginBottom: description === '' ? 0 : 3 }}
        minPresenceAhead={1}
        wrap={false}
      >
        <Text style={{ ...type.heading, flex: 1 }}>{texts.paper('smallestPart')}</Text>
        {amount !== null && (
          <Text style={{ ...type.heading, color: colour.pine }}>
            {presentMoney({ amount, currency: edition.currency }, locale)}
          </Text>
        )}
      </View>
      {description !== '' && <Text style={type.body}>{breakable(description, 70)}</Text>}
    </View>
  )
}
