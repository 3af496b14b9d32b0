import { Link, Page, Text, View } from '@react-pdf/renderer'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney } from '@/domain/presenting/present-money'
import { colour, sheet, type } from './paper'
import { partName, type SelectionPaper, type SelectionPart } from './selection-paper'

/** What is in the document and where; each line leads to its page. The reader's notes stand here and nowhere else. */
export function SelectionContents({ paper }: { paper: SelectionPaper }) {
  const { text, parts, gone, rate, locale, listUrl } = paper
  const outline = { bookmark: text('contents') }
  const vnd = presentMoney({ amount: rate.vndPerUsd, currency: 'VND' }, locale)
  return (
    <Page
      size={[sheet.width, sheet.height]}
      style={{ paddingHorizontal: sheet.side, paddingTop: 46, paddingBottom: 60 }}
    >
      <Text style={{ ...type.title, marginBottom: 14 }} {...outline}>
        {text('contents')}
      </Text>
      <View style={{ marginBottom: 16, gap: 4 }}>
        {gone.length > 0 && <Text style={type.body}>{text('gone', { codes: gone.join(', ') })}</Text>}
        <Text style={type.label}>{text('rate', { rate: vnd, day: presentDay(rate.on, locale) })}</Text>
        <Link src={listUrl} style={{ ...type.label, color: colour.pine }}>
          {text('openList')}
        </Link>
      </View>
      {parts.map((part, i) => (
        <Line key={part.code} part={part} number={i + 1} paper={paper} />
      ))}
      <Foot paper={paper} />
    </Page>
  )
}

type LineProps = { part: SelectionPart; number: number; paper: SelectionPaper }

function Line({ part, number, paper: { text, pages, locale } }: LineProps) {
  const { code, title, field, partner, note } = part
  const style = {
    flexDirection: 'row',
    gap: 12,
    paddingVertical: 7,
    borderTopWidth: 0.6,
    borderTopColor: colour.line,
  } as const
  const facts = [code, field, partner, ...(part.locale === locale ? [] : [text(`otherLanguage.${part.locale}`)])]
  return (
    <View style={style} wrap={false}>
      <View style={{ width: 20 }}>
        <Text style={{ ...type.amount, color: colour.bronze }}>{String(number)}</Text>
      </View>
      <View style={{ flex: 1 }}>
        <Link src={`#${partName(code)}`} style={{ textDecoration: 'none' }}>
          <Text style={{ ...type.subheading, fontSize: 10.5, lineHeight: 1.4 }}>{title}</Text>
        </Link>
        <Text style={type.label}>{facts.join(' · ')}</Text>
        {note !== '' && (
          <Text style={{ ...type.cell, color: colour.quiet, fontStyle: 'italic', marginTop: 2 }}>
            {text('note', { note })}
          </Text>
        )}
      </View>
      <View style={{ width: 34 }}>
        <Text style={{ ...type.amount, textAlign: 'right' }}>{String(pages.starts[number - 1] ?? '')}</Text>
      </View>
    </View>
  )
}

function Foot({ paper: { profile, pages } }: { paper: SelectionPaper }) {
  const style = {
    position: 'absolute',
    left: sheet.side,
    right: sheet.side,
    bottom: 26,
    flexDirection: 'row',
    justifyContent: 'space-between',
    gap: 16,
    paddingTop: 8,
    borderTopWidth: 0.6,
    borderTopColor: colour.line,
  } as const
  return (
    <View style={style} fixed>
      <Text style={{ ...type.label, flex: 1 }}>{profile.departmentName}</Text>
      <Text
        style={{ fontFamily: type.label.fontFamily, fontSize: 8, color: colour.faint }}
        render={({ pageNumber }) => `${pageNumber} / ${pages.total}`}
      />
    </View>
  )
}
