import { type Block, type Run, readRichText } from '@/domain/rich-text/rich-text'

/** A narrative text with its paragraphs, lists and emphasis. */
export function RichText({ text }: { text: string }) {
  return (
    <div className="max-w-measure space-y-3 text-ink-2">
      {readRichText(text).map((block, index) => (
        // A text has no other names for its parts than their order.
        <TextBlock key={index} block={block} />
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
      {block.items.map((runs, index) => (
        <li key={index} className="pl-1">
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  )
}

function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => <TextRun key={index} run={run} />)
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
