import { Text, View } from '@react-pdf/renderer'
import type { Place } from '@/domain/place/place'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentFormerPlace } from '@/domain/presenting/present-former-place'
import { presentNumber } from '@/domain/presenting/present-money'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { Section } from './section'

type Fact = { label: string; value: string | null }

/** What kind of project it is, with whom, where and when; beside it, who benefits and how ready it is. */
export function FactsSection({ paper }: { paper: ProposalPaper }) {
  const { texts } = paper
  return (
    <Section title={texts.paper('atGlance')}>
      <View style={{ flexDirection: 'row', gap: 28 }}>
        <View style={{ flexGrow: 1.3, flexBasis: 0 }}>
          {factsOf(paper).map((fact) => (
            <FactRow key={fact.label} fact={fact} labelWidth={78} />
          ))}
        </View>
        <View style={{ flexGrow: 1, flexBasis: 0 }}>
          <Beneficiaries paper={paper} />
          <Readiness paper={paper} />
        </View>
      </View>
    </Section>
  )
}

function FactRow({ fact: { label, value }, labelWidth }: { fact: Fact; labelWidth: number }) {
  if (!value) return null
  return (
    <View style={row} wrap={value.length > 600}>
      <Text style={{ ...type.label, width: labelWidth, lineHeight: 1.66 }}>{label}</Text>
      <Text style={{ ...type.cell, flex: 1 }}>{value}</Text>
    </View>
  )
}

const row = {
  flexDirection: 'row',
  gap: 10,
  paddingVertical: 3.5,
  borderTopWidth: 0.6,
  borderTopColor: colour.line,
} as const

function factsOf({ view, edition, locale, texts }: ProposalPaper): Fact[] {
  const sdgs = [...edition.sdgs].sort((a, b) => a - b).map((goal) => `${goal} ${texts.paper(`sdg.${goal as 1}`)}`)
  return [
    { label: texts.paper('aidKind'), value: edition.aidKind && texts.terms(`aidKind.${edition.aidKind}`) },
    { label: texts.paper('status'), value: texts.terms(`status.${edition.status}`) },
    { label: texts.paper('partner'), value: view.agency.name },
    { label: texts.paper('places'), value: placesOf({ view, edition, locale, texts }) },
    { label: texts.paper('start'), value: edition.startsIn && capital(presentMonth(edition.startsIn, locale)) },
    { label: texts.paper('deadline'), value: edition.deadline && presentDay(edition.deadline, locale) },
    { label: texts.paper('themes'), value: view.themes.map((theme) => theme.name).join(' · ') },
    { label: texts.paper('sdgs'), value: sdgs.join(' · ') },
  ]
}

type Whereabouts = Pick<ProposalPaper, 'view' | 'edition' | 'locale' | 'texts'>

/** Communes that lay in the same former districts are named together: "Thu Cúc commune … (formerly Tân Sơn district)". */
function placesOf({ view, edition, locale, texts }: Whereabouts): string {
  const groups = new Map<string, Place[]>()
  for (const place of view.places) {
    const former = presentFormerPlace(place, locale)
    groups.set(former, [...(groups.get(former) ?? []), place])
  }
  const named = (place: Place) => {
    const kind = texts.terms(`placeType.${place.type}`)
    return locale === 'vi' ? `${kind} ${place.name}` : `${place.name} ${kind}`
  }
  const lines = [...groups].map(([former, places]) => {
    const names = capital(places.map(named).join(', '))
    return former === '' ? names : `${names} (${texts.paper('formerly', { former })})`
  })
  return [...(edition.provinceWide ? [texts.terms('provinceWide')] : []), ...lines].join('\n')
}

function Beneficiaries({ paper: { edition, locale, texts } }: { paper: ProposalPaper }) {
  const { beneficiaries } = edition
  const groups = ['women', 'children', 'ethnicMinorities', 'personsWithDisabilities', 'poorHouseholds'] as const
  const known = groups.filter((group) => beneficiaries[group] !== null)
  if (known.length === 0 && beneficiaries.note === '') return null
  return (
    <View style={{ marginBottom: 12 }}>
      <Text style={{ ...type.subheading, marginBottom: 3 }} minPresenceAhead={1}>
        {texts.paper('beneficiaries')}
      </Text>
      {known.map((group) => (
        <View key={group} style={row} wrap={false}>
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

function Readiness({ paper: { edition, locale, texts } }: { paper: ProposalPaper }) {
  const { counterpart, land, approval, checkedOn } = edition.readiness
  const facts: Fact[] = [
    { label: texts.paper('counterpartFunds'), value: counterpart && texts.terms(`counterpart.${counterpart}`) },
    { label: texts.paper('land'), value: land && texts.terms(`land.${land}`) },
    { label: texts.paper('approval'), value: approval && texts.terms(`approval.${approval}`) },
  ]
  if (facts.every((fact) => fact.value === null)) return null
  return (
    <View>
      <Text style={{ ...type.subheading, marginBottom: 3 }} minPresenceAhead={1}>
        {texts.paper('readiness')}
        {checkedOn && (
          <Text style={type.label}>{` (${texts.paper('checkedOn', { day: presentDay(checkedOn, locale) })})`}</Text>
        )}
      </Text>
      {facts.map((fact) => (
        <FactRow key={fact.label} fact={fact} labelWidth={88} />
      ))}
    </View>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
