import { Text, View } from '@react-pdf/renderer'
import { presentDay } from '@/domain/presenting/present-day'
import { type Fact, FactRow } from './fact-row'
import { type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Subheading } from './section'

/** How far money, land and approval are, who is in charge, and on which day that was checked. */
export function Readiness({ paper: { edition, locale, texts } }: { paper: ProposalPaper }) {
  const { counterpart, land, approval, checkedOn } = edition.readiness
  const facts: Fact[] = [
    { label: texts.paper('counterpartFunds'), value: counterpart && texts.terms(`counterpart.${counterpart}`) },
    { label: texts.paper('land'), value: land && texts.terms(`land.${land}`) },
    { label: texts.paper('approval'), value: approval && texts.terms(`approval.${approval}`) },
  ]
  if (facts.every((fact) => fact.value === null)) return null
  facts.push({ label: texts.terms('focalPerson'), value: edition.contact.name })
  const checked = checkedOn && ` (${texts.paper('checkedOn', { day: presentDay(checkedOn, locale) })})`
  return (
    <View wrap={false}>
      <Subheading>
        {texts.paper('readiness')}
        {checked && <Text style={{ ...type.label, fontWeight: 400 }}>{checked}</Text>}
      </Subheading>
      {facts.map((fact) => (
        <FactRow key={fact.label} fact={fact} labelWidth={88} />
      ))}
    </View>
  )
}
