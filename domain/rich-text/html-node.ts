/** A node of a parsed HTML document, as little of it as is read. Comments are left out. */
export type HtmlNode =
  | { kind: 'text'; text: string }
  | { kind: 'element'; name: string; attribute: (name: string) => string | null; children: HtmlNode[] }

export type HtmlElement = Extract<HtmlNode, { kind: 'element' }>

/** One property of an element's own style: `styleOf(node, 'font-weight')`; empty when it is not set. */
export function styleOf(node: HtmlElement, property: string): string {
  const style = node.attribute('style') ?? ''
  const found = style.split(';').find((one) => one.slice(0, one.indexOf(':')).trim().toLowerCase() === property)
  return found
    ? found
        .slice(found.indexOf(':') + 1)
        .trim()
        .toLowerCase()
    : ''
}
