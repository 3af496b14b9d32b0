import { View } from '@react-pdf/renderer'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { Beneficiaries } from './beneficiaries'
import { capital } from './capital'
import { type Fact, FactRow } from './fact-row'
import { placesInWords } from './places-in-words'
import type { ProposalPaper } from './proposal-paper'
import { Readiness } from './readiness'
import { SdgMarks } from './sdg-marks'
import { Section } from './section'

/** What kind of project it is, with whom, where and when; beside it, who benefits and how ready it is. */
export function FactsSection({ paper }: { paper: ProposalPaper }) {
  const { texts } = paper
  const places: Fact = { label: texts.paper('places'), value: placesInWords(paper), note: noteOnMap(paper) }
  // A long list of places gets the whole width; in a column it would fill a page.
  const wide = (places.value?.length ?? 0) > 320
  return (
    <Section title={texts.paper('atGlance')}>
      <View style={{ flexDirection: 'row', gap: 28 }}>
        <View style={{ flexGrow: 1.3, flexBasis: 0 }}>
          {factsOf(paper, wide ? null : places).map((fact) => (
            <FactRow key={fact.label} fact={fact} labelWidth={labelWidth} />
          ))}
          <SdgMarks paper={paper} labelWidth={labelWidth} />
        </View>
        <View style={{ flexGrow: 1, flexBasis: 0 }}>
          <Beneficiaries paper={paper} />
          <Readiness paper={paper} />
        </View>
      </View>
      {wide && <FactRow fact={places} labelWidth={labelWidth} />}
    </Section>
  )
}

const labelWidth = 78

/** What the map on the cover leaves open. */
function noteOnMap({ view: { geography }, texts }: ProposalPaper): string | null {
  const approximate =
    geography.outlines.length > 0 && geography.points.some(({ precision }) => precision === 'district')
  return approximate ? texts.paper('approximateOnMap') : null
}

function factsOf({ view, edition, locale, texts }: ProposalPaper, places: Fact | null): Fact[] {
  const themes = view.themes.map((theme) => theme.name)
  return [
    { label: texts.paper('aidKind'), value: edition.aidKind && texts.terms(`aidKind.${edition.aidKind}`) },
    { label: texts.paper('status'), value: texts.terms(`status.${edition.status}`) },
    { label: texts.paper('partner'), value: view.agency.name },
    ...(places ? [places] : []),
    { label: texts.paper('start'), value: edition.startsIn && capital(presentMonth(edition.startsIn, locale)) },
    { label: texts.paper('deadline'), value: edition.deadline && presentDay(edition.deadline, locale) },
    { label: texts.paper('themes'), value: themes.join(' · ') },
  ]
}
