'use client'

import Upload from 'lucide-react/icons/upload'
import { useTranslations } from 'next-intl'
import { mostMegabytes } from '@/domain/file/file-limits'
import { documentTypes } from '@/domain/file/listing-files'
import { buttonClass } from '../../button/button-class'
import { controlClass } from '../../form/control-class'
import { Field } from '../../form/field'
import { fieldAttributes } from '../../form/field-attributes'
import { useEditor } from '../editor/editor-context'
import { useFileProblem } from '../editor/use-file-problem'

const accepted = ['image/jpeg', 'image/png', 'image/webp', ...Object.keys(documentTypes), '.docx', '.xlsx'].join()

/**
 * Takes one photo or document. Its button saves the draft like any other, and the file becomes a row on the way. `taken`
 * names the files that have a row; when it changes, the field is made anew and empty.
 */
export function FileChooser({ taken }: { taken: string }) {
  const t = useTranslations('DeskFiles')
  const word = useFileProblem()
  const { fileProblem, fixed = false } = useEditor()
  if (fixed) return null
  const error = fileProblem === null ? undefined : word(fileProblem)
  const hint = t('fileHint', { megabytes: mostMegabytes })
  return (
    <section aria-label={t('add')} className="rounded-lg border border-dashed border-line-2 p-4">
      <h2 className="mb-3 text-lg">{t('add')}</h2>
      <Field name="file" label={t('file')} hint={hint} error={error}>
        <div className="flex flex-wrap gap-3">
          <input
            key={taken}
            {...fieldAttributes({ id: 'file', hint, error })}
            type="file"
            name="file"
            accept={accepted}
            className={`${controlClass(error)} min-w-0 flex-1 basis-60`}
          />
          <button type="submit" name="intent" value="upload" className={buttonClass('secondary')}>
            <Upload size={17} aria-hidden="true" />
            {t('upload')}
          </button>
        </div>
      </Field>
    </section>
  )
}
