import { Parser } from 'saxen'

type Handlers = {
  /** `attribute` is asked by its name without a prefix, which programs choose as they like. */
  open?: (name: string, attribute: (name: string) => string | undefined) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Walks through XML once, without building a tree. Names come without their prefix; entities that a document defines itself
 * are not replaced.
 * @throws Error when it is not well formed.
 */
export function readXml(bytes: Uint8Array | undefined, { open, close, text }: Handlers): void {
  if (!bytes) return
  const parser = new Parser()
  parser.on('error', (error) => {
    throw error
  })
  if (open) {
    parser.on('openTag', (name, attributes, decode) => {
      open(localName(name), (wanted) => {
        const all = attributes()
        const found = all[wanted] ?? Object.entries(all).find(([one]) => localName(one) === wanted)?.[1]
        return found === undefined ? undefined : decode(found)
      })
    })
  }
  if (close) parser.on('closeTag', (name) => close(localName(name)))
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', text)
  }
  parser.parse(new TextDecoder().decode(bytes))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
