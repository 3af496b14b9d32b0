import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { colour, sheet, type } from './paper'
import type { ProposalPaper } from './proposal-paper'

type Place = { children: ReactNode; pageNumber?: number; totalPages?: number }

/**
 * What stands around the text of every page: a foot, and a head where the cover band does not take its place. The band
 * itself belongs to the text of the first page, since the renderer draws no pictures in a frame.
 */
export function frameOf(paper: ProposalPaper) {
  return ({ children, pageNumber, totalPages }: Place) => (
    <>
      {pageNumber !== 1 && <Head paper={paper} />}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingHorizontal: sheet.side, gap: 14.5 }}>
        {children}
      </View>
      <Foot paper={paper} page={paper.texts.paper('page', { page: pageNumber ?? 1, pages: totalPages ?? 1 })} />
    </>
  )
}

const row = { flexDirection: 'row', justifyContent: 'space-between', gap: 16, marginHorizontal: sheet.side } as const

function Head({ paper: { view } }: { paper: ProposalPaper }) {
  const style = {
    ...row,
    marginTop: 30,
    marginBottom: 17,
    paddingBottom: 8,
    borderBottomWidth: 0.6,
    borderBottomColor: colour.line,
  }
  return (
    <View style={style}>
      <Text style={{ ...type.label, flex: 1 }}>{view.field.name}</Text>
      <Text style={type.label}>{view.code}</Text>
    </View>
  )
}

function Foot({ paper: { view, profile, texts }, page }: { paper: ProposalPaper; page: string }) {
  const style = {
    ...row,
    marginTop: 10,
    marginBottom: 26,
    paddingTop: 8,
    borderTopWidth: 0.6,
    borderTopColor: colour.line,
  }
  return (
    <View style={style}>
      <Text style={{ ...type.label, flex: 1 }}>
        {profile.departmentName}
        {view.sample && <Text style={{ color: colour.bronze }}>{` · ${texts.paper('sample')}`}</Text>}
      </Text>
      <Text style={type.label}>{page}</Text>
    </View>
  )
}
