import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** A stretch of text with its emphasis, and where it leads when it is a link. */
export type Run = { text: string; bold?: true; italic?: true; href?: string }

/** A paragraph or a list. A list item is a paragraph's worth of runs. */
export type Block = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; ordered: boolean; items: Run[][] }

/**
 * Reads a narrative text: Markdown limited to what page, PDF and Word all show (paragraphs, lists, bold, italic, links
 * to http, https and mailto). Anything else is kept as its plain words; nothing makes it fail.
 */
export function readRichText(markdown: string): Block[] {
  return fromMarkdown(markdown).children.flatMap(toBlocks)
}

function toBlocks(node: RootContent): Block[] {
  if (node.type === 'list') {
    const items = node.children.map((item) => item.children.flatMap((child) => runsOf(child)))
    return [{ kind: 'list', ordered: node.ordered === true, items: items.filter((runs) => runs.length > 0) }]
  }
  if (node.type === 'blockquote') return node.children.flatMap(toBlocks)
  const runs = runsOf(node)
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : []
}

type Style = Omit<Run, 'text'>

function runsOf(node: Nodes, style: Style = {}): Run[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') {
    return node.value === '' ? [] : [{ text: node.value, ...style }]
  }
  if (node.type === 'break') return [{ text: '\n', ...style }]
  if (!('children' in node)) return []
  const inner = { ...style, ...styleOf(node as PhrasingContent) }
  return node.children.flatMap((child) => runsOf(child, inner))
}

function styleOf(node: PhrasingContent): Style {
  if (node.type === 'strong') return { bold: true }
  if (node.type === 'emphasis') return { italic: true }
  if (node.type === 'link' && /^(https?:|mailto:)/i.test(node.url)) return { href: node.url }
  return {}
}
