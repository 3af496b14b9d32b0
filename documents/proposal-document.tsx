import { Document, Page, Text, View } from '@react-pdf/renderer'
import { BudgetSection } from './budget-section'
import { CommitmentsSection } from './commitments-section'
import { ContactSection } from './contact-section'
import { CoverBand } from './cover-band'
import { FactsSection } from './facts-section'
import { frameOf } from './frame'
import { KeyFacts } from './key-facts'
import { sheet, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { ResultsSection } from './results-section'
import { RichText } from './rich-text'
import { RisksSection } from './risks-section'
import { Section } from './section'
import { SmallestPart } from './smallest-part'
import { TimelineSection } from './timeline-section'

/** A proposal in one language, on A4. What is not written is left out. */
export function ProposalDocument({ paper }: { paper: ProposalPaper }) {
  const { view, edition, profile, locale, texts } = paper
  const published = new Date(`${view.publishedOn}T00:00:00+07:00`)
  return (
    <Document
      title={edition.title}
      author={profile.departmentName}
      subject={texts.paper('subject', { code: view.code, field: view.field.name })}
      language={locale === 'vi' ? 'vi-VN' : 'en-GB'}
      creator="Nhịp Cầu"
      producer="Nhịp Cầu"
      creationDate={published}
      pdfVersion="1.7"
    >
      <Page size={[sheet.width, sheet.height]} layout={frameOf(paper)} bookmark={edition.title}>
        <CoverBand paper={paper} />
        <View>
          <Text style={{ ...type.title, ...(edition.title.length > 90 && { fontSize: 20 }), marginBottom: 10 }}>
            {edition.title}
          </Text>
          <Text style={type.lead}>{edition.summary}</Text>
        </View>
        <KeyFacts paper={paper} />
        <FactsSection paper={paper} />
        <Narrative paper={paper} name="need" />
        <Narrative paper={paper} name="objectives" />
        <Narrative paper={paper} name="activities" />
        <ResultsSection paper={paper} />
        <TimelineSection paper={paper} />
        <BudgetSection paper={paper} />
        <CommitmentsSection paper={paper} />
        <SmallestPart paper={paper} />
        <RisksSection paper={paper} />
        <Narrative paper={paper} name="sustainability" />
        <Narrative paper={paper} name="safeguarding" />
        <Narrative paper={paper} name="environment" />
        <ContactSection paper={paper} />
      </Page>
    </Document>
  )
}

type NarrativeName = 'need' | 'objectives' | 'activities' | 'sustainability' | 'safeguarding' | 'environment'

function Narrative({ paper: { edition, texts }, name }: { paper: ProposalPaper; name: NarrativeName }) {
  if (edition[name] === '') return null
  return (
    <Section title={texts.paper(name)}>
      <RichText text={edition[name]} />
    </Section>
  )
}
