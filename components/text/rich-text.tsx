import { type Block, type Run, readRichText } from '@/domain/rich-text/rich-text'

/** A narrative text with its paragraphs, lists and emphasis. */
export function RichText({ text }: { text: string }) {
  return (
    <div className="max-w-measure space-y-3 text-ink-2">
      {inPlace(readRichText(text)).map(({ place, part }) => (
        <TextBlock key={place} block={part} />
      ))}
    </div>
  )
}

function TextBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    )
  }
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className={`space-y-2 pl-6 ${block.ordered ? 'list-decimal' : 'list-disc'} marker:text-ink-3`}>
      {inPlace(block.items).map(({ place, part }) => (
        <li key={place} className="pl-1">
          <Runs runs={part} />
        </li>
      ))}
    </List>
  )
}

function Runs({ runs }: { runs: Run[] }) {
  return inPlace(runs).map(({ place, part }) => <TextRun key={place} run={part} />)
}

function TextRun({ run }: { run: Run }) {
  const text = <span className="whitespace-pre-line">{run.text}</span>
  const italic = run.italic ? <em>{text}</em> : text
  const bold = run.bold ? <strong className="font-semibold text-ink">{italic}</strong> : italic
  if (!run.href) return bold
  return (
    <a href={run.href} rel="noopener" className="link">
      {bold}
    </a>
  )
}

/** The parts of a text with their places, which are the only names they have. */
function inPlace<Part>(parts: readonly Part[]): { place: number; part: Part }[] {
  return parts.map((part, place) => ({ place, part }))
}
