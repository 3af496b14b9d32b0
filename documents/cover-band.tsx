import { Path, Svg, Text, View } from '@react-pdf/renderer'
import { contours } from '@/domain/art/contours'
import { DrumMark } from './drum-mark'
import { serif } from './font-families'
import { colour, sheet, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { ProvinceMap } from './province-map'

// A little wider than the sheet: a page is seldom a whole number of pixels wide, and white would show at its edge.
const size = { width: sheet.width + 2, height: 134 }

/** The head of the first page: the field's colour under contour lines, the department, the field and the code, and where it happens. */
export function CoverBand({ paper }: { paper: ProposalPaper }) {
  const { view, profile } = paper
  const field = { ...type.heading, fontFamily: serif, fontSize: 15, color: '#FFFFFF' }
  return (
    <View
      style={{ ...size, marginLeft: -sheet.side, marginBottom: 10, backgroundColor: view.field.colour }}
      wrap={false}
    >
      <Svg style={{ position: 'absolute', top: 0, left: 0 }} {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
        {contours(view.code, size).map(({ d, opacity }) => (
          <Path key={d} d={d} fill="none" stroke="#FFFFFF" strokeWidth={0.8} strokeOpacity={opacity * 0.7} />
        ))}
      </Svg>
      <View style={{ flex: 1, flexDirection: 'row', gap: 20, marginHorizontal: sheet.side }}>
        <View style={{ flex: 1, justifyContent: 'space-between', marginTop: 30, marginBottom: 20 }}>
          <View style={{ flexDirection: 'row', alignItems: 'center', gap: 12 }}>
            <DrumMark size={36} colour={colour.bronzeLine} />
            <View style={{ flex: 1 }}>
              <Text style={{ ...type.subheading, fontSize: 10.5, color: '#FFFFFF' }}>{profile.departmentName}</Text>
              <Text style={{ ...type.body, fontSize: 9.5, lineHeight: 1.4, color: '#FFFFFF' }}>
                {profile.divisionName}
              </Text>
            </View>
          </View>
          <View style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 16 }}>
            <Text style={{ ...field, flex: 1 }}>{view.field.name}</Text>
            <Text style={{ ...type.subheading, fontSize: 11, color: '#FFFFFF' }}>{view.code}</Text>
          </View>
        </View>
        <ProvinceMap paper={paper} />
      </View>
    </View>
  )
}
