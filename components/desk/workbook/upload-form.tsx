'use client'

import Upload from 'lucide-react/icons/upload'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { controlClass } from '../../form/control-class'
import { Field } from '../../form/field'
import { fieldAttributes } from '../../form/field-attributes'
import { SubmitButton } from '../../form/submit-button'
import { Notice } from '../notice'

type Props = {
  /** Answers with what is wrong with the file, in words; null at first. */
  action: (previous: string | null, form: FormData) => Promise<string | null>
  hint: string
}

/** Takes an Excel file to be checked. */
export function UploadForm({ action, hint }: Props) {
  const t = useTranslations('DeskWorkbook')
  const [problem, submit] = useActionState(action, null)
  const error = problem ?? undefined
  return (
    <form action={submit} className="space-y-4">
      {error && (
        <Notice tone="problem" title={t('refused')}>
          <a href="#file" className="font-semibold text-rust underline underline-offset-3">
            {error}
          </a>
        </Notice>
      )}
      <Field name="file" label={t('file')} hint={hint} error={error}>
        <input
          {...fieldAttributes({ id: 'file', hint, error })}
          type="file"
          name="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className={`${controlClass(error)} max-w-xl`}
        />
      </Field>
      <SubmitButton>
        <Upload size={17} aria-hidden="true" />
        {t('check')}
      </SubmitButton>
    </form>
  )
}
