import { Link, Text, View } from '@react-pdf/renderer'
import { type Block, type Run, readRichText } from '@/domain/rich-text/rich-text'
import { breakable } from './breakable'
import { colour, type } from './paper'

/** A narrative text as paragraphs and lists. */
export function RichText({ text }: { text: string }) {
  const blocks = readRichText(text)
  return blocks.map((block, i) => <RichBlock key={keyOf(i)} block={block} last={i === blocks.length - 1} />)
}

function RichBlock({ block, last }: { block: Block; last: boolean }) {
  const marginBottom = last ? 0 : 5
  if (block.kind === 'paragraph') {
    return (
      <Text style={{ ...type.body, marginBottom }} hyphenationPenalty={never}>
        <Runs runs={block.runs} />
      </Text>
    )
  }
  return block.items.map((runs, i) => {
    const lastItem = i === block.items.length - 1
    const style = { flexDirection: 'row', marginBottom: lastItem ? marginBottom : 2 } as const
    return (
      <View key={keyOf(i)} style={style} wrap={lengthOf(runs) > 500}>
        <View style={{ width: 16 }}>
          <Text style={{ ...type.body, color: colour.bronze }}>{block.ordered ? `${i + 1}.` : '•'}</Text>
        </View>
        <Text style={{ ...type.body, flex: 1 }} hyphenationPenalty={never}>
          <Runs runs={runs} />
        </Text>
      </View>
    )
  })
}

/** Forbids the hyphen that the renderer would put where the style changes within a word: "**water**," */
const never = 10_000

function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, i) => {
    const style = { fontWeight: run.bold ? 600 : 400, fontStyle: run.italic ? 'italic' : 'normal' } as const
    // A line end within a paragraph is a space; one that the author forced is a run of its own.
    const text = run.text === '\n' ? run.text : breakable(run.text.replaceAll('\n', ' '), 70)
    if (!run.href) {
      return (
        <Text key={keyOf(i)} style={style}>
          {text}
        </Text>
      )
    }
    return (
      <Link key={keyOf(i)} src={run.href} style={{ ...style, color: colour.pine, textDecoration: 'underline' }}>
        {text}
      </Link>
    )
  })
}

function lengthOf(runs: Run[]): number {
  return runs.reduce((length, run) => length + run.text.length, 0)
}

/** Blocks of one text never change places, so their place is their key. */
function keyOf(place: number): string {
  return String(place)
}
