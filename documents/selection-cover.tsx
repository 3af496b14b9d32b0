import { Page, Text, View } from '@react-pdf/renderer'
import { drumFace } from '@/domain/art/drum'
import { presentDay } from '@/domain/presenting/present-day'
import { presentNumber, presentRoundMoney } from '@/domain/presenting/present-money'
import { Drum } from './drum'
import { DrumMark } from './drum-mark'
import { serif } from './font-families'
import { colour, sheet, type } from './paper'
import type { SelectionPaper } from './selection-paper'

const ground = '#0A322D'
const white = '#FFFFFF'
const drum = { size: 560, left: 190, top: 330 }

/** The first page: who speaks, what this is, what it adds up to, and the day. */
export function SelectionCover({ paper }: { paper: SelectionPaper }) {
  const { profile, text, totals, locale, day, sample } = paper
  const body = { ...type.body, fontSize: 10.5, lineHeight: 1.5, color: white }
  return (
    <Page size={[sheet.width, sheet.height]} wrap={false} bookmark={text('title')}>
      {/* A little wider than the sheet: white would show at the edge where a page is no whole number of pixels wide. */}
      <View
        style={{ position: 'absolute', width: sheet.width + 2, height: sheet.height + 2, backgroundColor: ground }}
      />
      <View style={{ position: 'absolute', left: drum.left, top: drum.top }}>
        <Drum shapes={drumFace} size={drum.size} colour={colour.bronzeLine} opacity={0.24} />
      </View>
      <View style={{ height: '100%', padding: sheet.side, justifyContent: 'space-between' }}>
        <View style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
          <DrumMark size={44} colour={colour.bronzeLine} />
          <View style={{ flex: 1 }}>
            <Text style={{ ...body, fontWeight: 600 }}>{profile.departmentName}</Text>
            <Text style={body}>{profile.divisionName}</Text>
          </View>
        </View>
        <View style={{ width: 380, marginTop: -90 }}>
          <Text style={{ fontFamily: serif, fontWeight: 600, fontSize: 44, lineHeight: 1.16, color: white }}>
            {text('title')}
          </Text>
          <Text style={{ ...body, fontSize: 15, lineHeight: 1.5, marginTop: 16 }}>
            {text('count', { count: totals.proposals })}
          </Text>
        </View>
        <View style={{ gap: 22 }}>
          <View style={{ flexDirection: 'row', gap: 22 }}>
            {figuresOf(paper).map(({ label, value, note }) => (
              <View key={label} style={{ flexGrow: 1, flexBasis: 0 }}>
                <Text style={{ ...type.label, fontSize: 8.5, lineHeight: 1.4, color: colour.bronzeLine }}>{label}</Text>
                <Text style={{ ...type.figure, color: white }}>{value}</Text>
                <Text style={{ ...type.label, fontSize: 8.5, lineHeight: 1.4, color: white }}>{note}</Text>
              </View>
            ))}
          </View>
          <View>
            <Text style={{ ...type.body, color: white }}>{text('made', { day: presentDay(day, locale) })}</Text>
            {sample && <Text style={{ ...type.body, color: colour.bronzeLine }}>{text('sample')}</Text>}
          </View>
        </View>
      </View>
    </Page>
  )
}

function figuresOf({ totals, text, locale }: SelectionPaper) {
  const usd = (amount: number) => presentRoundMoney({ amount, currency: 'USD' }, locale)
  const vnd = (amount: number) => text('about', { amount: presentRoundMoney({ amount, currency: 'VND' }, locale) })
  return [
    { label: text('soughtInAll'), value: usd(totals.soughtUsd), note: vnd(totals.soughtVnd) },
    { label: text('gapInAll'), value: usd(totals.gapUsd), note: vnd(totals.gapVnd) },
    { label: text('peopleInAll'), value: presentNumber(totals.people, locale), note: ' ' },
  ]
}
