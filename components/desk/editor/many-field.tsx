'use client'

import X from 'lucide-react/icons/x'
import { useLocale, useTranslations } from 'next-intl'
import { memo, type RefObject, useMemo, useRef } from 'react'
import type { FindableOption } from '@/domain/form/find-options'
import { announce } from '../../form/announce'
import { Choice } from '../../form/choice'
import { FieldNotes } from '../../form/field'
import { useScripted } from '../../form/use-scripted'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'
import { FindChoice } from './find-choice'
import { useTyped } from './typed-context'

/** `group` is the heading under which it stands in the whole list. */
export type ManyOption = FindableOption & { group?: string }

type Props = {
  path: string
  options: readonly ManyOption[]
  /** What can be typed, in place of "type to find". */
  hint?: string
}

/**
 * Several of many: what is chosen, a field to find more by typing, and the whole list as boxes. The boxes hold the choice,
 * so that it can be made without script as well.
 */
export function ManyField({ path, options, hint }: Props) {
  const t = useTranslations('Desk.editor.pick')
  const { names } = useEditor()
  const label = fieldName(names[useLocale()], path)
  const { error } = useControl(path)
  const fields = useRef<HTMLFieldSetElement>(null)
  return (
    <Commented path={path}>
      <fieldset
        ref={fields}
        id={path}
        tabIndex={-1}
        aria-describedby={error ? `${path}-error` : undefined}
        className="text-sm"
      >
        <legend className="mb-1.5 pr-8 font-semibold">{label}</legend>
        <FieldNotes id={path} error={error} />
        <Chosen path={path} label={label} options={options} hint={hint ?? t('type')} fields={fields} />
        <Boxes path={path} options={options} />
      </fieldset>
    </Commented>
  )
}

type ChosenProps = Required<Props> & { label: string; fields: RefObject<HTMLFieldSetElement | null> }

function Chosen({ path, label, options, hint, fields }: ChosenProps) {
  const t = useTranslations('Desk.editor.pick')
  const { fixed = false } = useEditor()
  const changeable = useScripted() && !fixed
  const typed = useTyped()[path]
  const chosen = useMemo(() => options.filter((one) => typed?.includes(one.value)), [options, typed])
  const others = useMemo(() => options.filter((one) => !typed?.includes(one.value)), [options, typed])
  const press = (value: string) => {
    const boxes = fields.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []
    for (const box of boxes) if (box.value === value) box.click()
  }
  const remove = ({ value, label }: ManyOption) => {
    press(value)
    announce(t('removed', { name: label }))
    fields.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus()
  }
  return (
    <>
      {chosen.length === 0 && <p className="mb-2 text-ink-2">{t('none')}</p>}
      {chosen.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {chosen.map((one) => (
            <li
              key={one.value}
              className="inline-flex min-h-8 items-center gap-1 rounded-md bg-pine-soft py-1 pl-2.5 text-pine-deep not-has-[button]:pr-2.5"
            >
              {one.label}
              {changeable && (
                <button
                  type="button"
                  aria-label={t('remove', { name: one.label })}
                  title={t('remove', { name: one.label })}
                  onClick={() => remove(one)}
                  className="-my-1 grid size-8 place-items-center rounded-md hover:bg-surface"
                >
                  <X size={15} aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {changeable && <FindChoice label={label} hint={hint} options={others} onPick={({ value }) => press(value)} />}
    </>
  )
}

/** Every option as a box, under its heading. Not drawn again for each key. */
const Boxes = memo(function Boxes({ path, options }: { path: string; options: readonly ManyOption[] }) {
  const t = useTranslations('Desk.editor.pick')
  const { entries, fixed } = useEditor()
  const chosen = entries[path] ?? []
  const box = (option: ManyOption) => (
    <Choice
      key={option.value}
      id={`${path}-${option.value}`}
      type="checkbox"
      name={path}
      value={option.value}
      label={
        <>
          {option.label}
          {option.note && <span className="block text-xs text-ink-3">{option.note}</span>}
        </>
      }
      defaultChecked={chosen.includes(option.value)}
      disabled={fixed}
    />
  )
  return (
    <details className="mt-2 rounded-md border border-line-2 bg-surface px-2.5 py-1.5">
      <summary className="py-1 text-pine">{t('all', { count: options.length })}</summary>
      <div className="max-h-80 overflow-y-auto px-1 pb-1">
        {inGroups(options).map(([group, members]) =>
          group === '' ? (
            members.map(box)
          ) : (
            <details key={group}>
              <summary className="rounded-md py-1.5 font-medium hover:bg-paper">
                {group} <span className="font-normal text-ink-3">({members.length})</span>
              </summary>
              <div className="pl-4">{members.map(box)}</div>
            </details>
          ),
        )}
      </div>
    </details>
  )
})

/** The options under their headings, in the order of these. */
function inGroups(options: readonly ManyOption[]): [string, ManyOption[]][] {
  const groups = new Map<string, ManyOption[]>()
  for (const option of options) {
    const group = option.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'vi'))
}
