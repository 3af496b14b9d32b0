import { Document, Page, Text } from '@react-pdf/renderer'
import { colour, sheet, type } from './paper'
import { SelectionContents } from './selection-contents'
import { SelectionCover } from './selection-cover'
import type { SelectionPaper } from './selection-paper'

type Props = {
  paper: SelectionPaper
  /** The pages that get a running number: sheets with nothing else, to be laid over the pages of the parts. */
  numbered: { from: number; to: number } | null
}

/** Cover and contents of a selection, followed by the sheets with running numbers. */
export function SelectionFront({ paper, numbered }: Props) {
  const { text, profile, locale, pages } = paper
  const sheets = numbered ? Array.from({ length: numbered.to - numbered.from + 1 }, (_, i) => numbered.from + i) : []
  return (
    <Document
      title={text('title')}
      author={profile.departmentName}
      language={locale === 'vi' ? 'vi-VN' : 'en-GB'}
      creationDate={new Date(`${paper.day}T00:00:00+07:00`)}
      pdfVersion="1.7"
    >
      <SelectionCover paper={paper} />
      <SelectionContents paper={paper} />
      {sheets.map((page) => (
        <Page key={page} size={[sheet.width, sheet.height]}>
          <Text style={{ ...type.label, ...running }}>
            {text('running', { title: text('title'), page, pages: pages.total })}
          </Text>
        </Page>
      ))}
    </Document>
  )
}

/** Below the foot of a proposal's own pages, which ends 26 points above the edge. */
const running = {
  position: 'absolute',
  left: sheet.side,
  right: sheet.side,
  bottom: 11,
  fontSize: 7,
  lineHeight: 1.4,
  textAlign: 'center',
  color: colour.faint,
} as const
