'use client'

import { useLocale, useTranslations } from 'next-intl'
import { documentLanguages } from '@/domain/file/listing-files'
import { countRows, entry, type FormEntries } from '@/domain/form/form-entries'
import { BilingualField } from '../editor/bilingual-field'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { LineField } from '../editor/line-field'
import { RowList } from '../editor/row-list'
import { FileChooser } from './file-chooser'
import { KeptFacts } from './kept-facts'

/** The photos and documents of a listing: what is said of each, their order, and a place to add one. */
export function Files() {
  const t = useTranslations('DeskFiles')
  const { entries, names } = useEditor()
  const locale = useLocale()
  const photos = fieldName(names[locale], 'photos')
  const documents = fieldName(names[locale], 'documents')
  return (
    <>
      <section aria-label={photos}>
        <h2 className="mb-1 text-xl">{photos}</h2>
        <p className="mb-3 text-sm text-ink-2">{t('photosHint')}</p>
        {isEmpty(entries, 'photos') && <p className="mb-3 text-sm text-ink-2">{t('none')}</p>}
        <RowList list="photos" fixed>
          {(path, source) => (
            <>
              <KeptFacts path={path} source={source} facts={['sha256', 'width', 'height']} />
              <BilingualField path={`${path}.alternative`} source={source && `${source}.alternative`} rows={2} />
              <BilingualField path={`${path}.caption`} source={source && `${source}.caption`} />
              <LineField path={`${path}.credit`} source={source && `${source}.credit`} />
            </>
          )}
        </RowList>
      </section>
      <section aria-label={documents}>
        <h2 className="mb-3 text-xl">{documents}</h2>
        {isEmpty(entries, 'documents') && <p className="mb-3 text-sm text-ink-2">{t('none')}</p>}
        <RowList list="documents" fixed>
          {(path, source) => (
            <>
              <KeptFacts path={path} source={source} facts={['sha256', 'fileName', 'mediaType', 'bytes']} />
              <BilingualField path={`${path}.label`} source={source && `${source}.label`} />
              <ChoiceField
                path={`${path}.language`}
                source={source && `${source}.language`}
                options={documentLanguages.map((one) => ({ value: one, label: t(`language.${one}`) }))}
              />
            </>
          )}
        </RowList>
      </section>
      <FileChooser taken={idsOf(entries)} />
    </>
  )
}

function isEmpty(entries: FormEntries, list: string): boolean {
  return countRows(entries, list) === 0
}

/** Changes when a file has got its row. */
function idsOf(entries: FormEntries): string {
  return ['photos', 'documents']
    .flatMap((list) => Array.from({ length: countRows(entries, list) }, (_, i) => entry(entries, `${list}.${i}.id`)))
    .join()
}
