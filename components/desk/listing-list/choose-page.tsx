'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useScripted } from '../../form/use-scripted'

const boxesOf = (form: HTMLFormElement | null) => [
  ...(form?.querySelectorAll<HTMLInputElement>('input[name=code]') ?? []),
]

/**
 * The box that ticks every row of the page; with script only. It also lets a box pressed with the shift key tick all rows
 * from the one pressed before.
 */
export function ChoosePage() {
  const t = useTranslations('DeskLists.choose')
  const scripted = useScripted()
  const own = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState(0)
  useEffect(() => {
    const form = own.current?.form ?? null
    if (!form) return
    let last: HTMLInputElement | null = null
    const count = () => {
      const boxes = boxesOf(form)
      const ticked = boxes.filter((box) => box.checked).length
      setChosen(ticked)
      if (!own.current) return
      own.current.checked = ticked > 0 && ticked === boxes.length
      own.current.indeterminate = ticked > 0 && ticked < boxes.length
    }
    const press = (event: MouseEvent) => {
      const box = event.target
      if (!(box instanceof HTMLInputElement) || box.name !== 'code') return
      const boxes = boxesOf(form)
      if (event.shiftKey && last) {
        const [from = 0, to = 0] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b)
        for (const one of boxes.slice(from, to + 1)) one.checked = box.checked
      }
      last = box
      count()
    }
    count()
    form.addEventListener('click', press)
    form.addEventListener('change', count)
    return () => {
      form.removeEventListener('click', press)
      form.removeEventListener('change', count)
    }
  }, [])
  return (
    <label className={`inline-flex min-h-9 items-center gap-2 ${scripted ? '' : 'hidden'}`}>
      <input
        ref={own}
        type="checkbox"
        className="size-4.5 accent-pine"
        onChange={(event) => {
          for (const box of boxesOf(event.currentTarget.form)) box.checked = event.currentTarget.checked
        }}
      />
      {chosen === 0 ? t('page') : t('chosen', { count: chosen })}
    </label>
  )
}
