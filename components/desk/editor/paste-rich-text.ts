import type { HtmlNode } from '@/domain/rich-text/html-node'
import { htmlToMarkdown } from '@/domain/rich-text/html-to-markdown'
import { insertText } from './insert-text'

/** Takes what was copied from Word, Excel or a web page as a narrative text. What is plain text is pasted as ever. */
export function pasteRichText(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData('text/html') ?? ''
  if (html === '' || !(event.currentTarget instanceof HTMLTextAreaElement)) return
  const text = htmlToMarkdown(toNode(new DOMParser().parseFromString(html, 'text/html').documentElement))
  if (text === '') return
  event.preventDefault()
  const area = event.currentTarget
  const before = area.value.slice(0, area.selectionStart)
  const after = area.value.slice(area.selectionEnd)
  // Several paragraphs do not begin or end within one that stands there.
  const isWhole = text.includes('\n')
  const head =
    isWhole && before.trim() !== '' && !before.endsWith('\n\n') ? (before.endsWith('\n') ? '\n' : '\n\n') : ''
  const tail = isWhole && after.trim() !== '' && !after.startsWith('\n') ? '\n\n' : ''
  insertText(area, head + text + tail)
}

function toNode(node: Element): HtmlNode {
  const children = [...node.childNodes].flatMap((child): HtmlNode[] => {
    if (child instanceof Text) return [{ kind: 'text', text: child.data }]
    return child instanceof Element ? [toNode(child)] : []
  })
  const attribute = (name: string) => node.getAttribute(name)
  return { kind: 'element', name: node.localName.toLowerCase(), attribute, children }
}
