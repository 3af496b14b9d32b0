'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { foldAccents } from '@/domain/fold-accents'
import type { PlaceChoice } from '@/domain/proposal/choices'
import { FieldNotes } from '../../form/field'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'
import { useTyped } from './typed-context'

/**
 * The communes concerned: boxes under the former province and district in which people still think. With script they
 * can be filtered by any name they have or had, with or without accents.
 */
export function PlacesField() {
  const t = useTranslations('Desk.editor.places')
  const { choices, entries, names, fixed = false } = useEditor()
  const label = fieldName(names[useLocale()], 'localities')
  const { error } = useControl('localities')
  const chosen = useTyped().localities ?? []
  const [filter, setFilter] = useState('')
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const wanted = foldAccents(filter).trim()
  const matches = (place: PlaceChoice) => wanted === '' || foldAccents(wordsOf(place)).includes(wanted)
  const found = choices.places.filter(matches).length
  const chosenNames = choices.places.filter((place) => chosen.includes(place.id)).map((place) => place.name)
  return (
    <Commented path="localities">
      <fieldset id="localities" tabIndex={-1} aria-describedby={error ? 'localities-error' : undefined}>
        <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
        <FieldNotes id="localities" error={error} />
        <p className="mb-2 text-sm text-ink-2">
          <span className="font-medium">{t('chosen', { count: chosenNames.length })}</span>
          {chosenNames.length > 0 && <>: {chosenNames.join(', ')}</>}
        </p>
        {scripted && (
          <>
            <input
              type="search"
              aria-label={t('filter')}
              placeholder={t('filter')}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              className="mb-2 block min-h-11 w-full rounded-md border border-line-3 bg-surface px-3 text-sm placeholder:text-ink-3"
            />
            <p role="status" className="sr-only">
              {wanted && t('found', { count: found })}
            </p>
            {wanted && found === 0 && <p className="mb-2 text-sm">{t('found', { count: 0 })}</p>}
          </>
        )}
        <div className="max-h-80 space-y-1 overflow-y-auto rounded-md border border-line-2 bg-surface p-2 text-sm">
          {byDistrict(choices.places).map(([district, places]) => {
            const shown = places.filter(matches)
            return (
              <details key={district} open={wanted !== '' && shown.length > 0} hidden={shown.length === 0}>
                <summary className="rounded-md px-1.5 py-1.5 font-medium hover:bg-paper">
                  {district} <span className="font-normal text-ink-3">({shown.length})</span>
                </summary>
                {places.map((place) => (
                  <label key={place.id} hidden={!matches(place)} className="flex items-start gap-2.5 py-1 pl-4">
                    <input
                      type="checkbox"
                      name="localities"
                      disabled={fixed}
                      value={place.id}
                      defaultChecked={(entries.localities ?? []).includes(place.id)}
                      className="mt-0.5 size-4.5 shrink-0 accent-pine"
                    />
                    <span>
                      {place.name}
                      {place.formerNames.length > 0 && (
                        <span className="block text-xs text-ink-3">
                          {t('former', { names: place.formerNames.join(', ') })}
                        </span>
                      )}
                    </span>
                  </label>
                ))}
              </details>
            )
          })}
        </div>
      </fieldset>
    </Commented>
  )
}

function wordsOf(place: PlaceChoice): string {
  return [place.name, ...place.formerNames, ...place.formerDistricts, place.formerProvince].join(' | ')
}

/** The communes under "former province – former district", in the order of these names. */
function byDistrict(places: PlaceChoice[]): [string, PlaceChoice[]][] {
  const groups = new Map<string, PlaceChoice[]>()
  for (const place of places) {
    const name = [place.formerProvince, place.formerDistricts[0]].filter(Boolean).join(' – ')
    groups.set(name, [...(groups.get(name) ?? []), place])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'vi'))
}
