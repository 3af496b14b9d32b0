'use client'

import Bold from 'lucide-react/icons/bold'
import Italic from 'lucide-react/icons/italic'
import Link from 'lucide-react/icons/link'
import List from 'lucide-react/icons/list'
import ListOrdered from 'lucide-react/icons/list-ordered'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect } from 'react'
import { type FormatCommand, formatText } from '@/domain/rich-text/format-text'
import { useScripted } from '../../form/use-scripted'
import { insertText } from './insert-text'
import { pasteRichText } from './paste-rich-text'

const tools = [
  { command: 'bold', Icon: Bold, keys: 'Control+B', key: 'b', shift: false },
  { command: 'italic', Icon: Italic, keys: 'Control+I', key: 'i', shift: false },
  { command: 'bullets', Icon: List, keys: 'Control+Shift+8', key: '8', shift: true },
  { command: 'numbers', Icon: ListOrdered, keys: 'Control+Shift+7', key: '7', shift: true },
  { command: 'link', Icon: Link, keys: 'Control+K', key: 'k', shift: false },
] as const

type Props = { textArea: RefObject<HTMLTextAreaElement | null>; controls: string; name: string }

/** The buttons above a narrative text, with their keys; with script only. Also makes clean what is pasted. */
export function RichTextTools({ textArea, controls, name }: Props) {
  const t = useTranslations('DeskWriting.tools')
  const scripted = useScripted()
  useEffect(() => {
    const area = textArea.current
    if (!area) return
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const tool = tools.find(
        ({ key, shift }) =>
          shift === event.shiftKey && (event.key.toLowerCase() === key || event.code === `Digit${key}`),
      )
      if (!tool) return
      event.preventDefault()
      run(area, tool.command)
    }
    area.addEventListener('keydown', press)
    area.addEventListener('paste', pasteRichText)
    return () => {
      area.removeEventListener('keydown', press)
      area.removeEventListener('paste', pasteRichText)
    }
  }, [textArea])
  if (!scripted) return null
  return (
    <div role="toolbar" aria-label={t('title', { name })} aria-controls={controls} className="mb-1 flex flex-wrap">
      {tools.map(({ command, Icon, keys }) => (
        <button
          key={command}
          type="button"
          aria-label={t(command)}
          aria-keyshortcuts={keys}
          title={`${t(command)} (${keys.replace('Control', 'Ctrl')})`}
          onClick={() => textArea.current && run(textArea.current, command)}
          className="grid size-8 place-items-center rounded-md text-ink-2 hover:bg-pine-soft"
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </div>
  )
}

function run(area: HTMLTextAreaElement, command: FormatCommand) {
  const { start, end, text, from, to } = formatText(area.value, area.selectionStart, area.selectionEnd, command)
  area.focus()
  area.setSelectionRange(start, end)
  insertText(area, text)
  area.setSelectionRange(from, to)
}
