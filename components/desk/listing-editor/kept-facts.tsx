'use client'

import FileText from 'lucide-react/icons/file-text'
import { useTranslations } from 'next-intl'
import { fileAddress } from '@/domain/file/file-address'
import { photoAddress } from '@/domain/file/photo-sizes'
import { entry } from '@/domain/form/form-entries'
import { parseWhole } from '@/domain/money/parse-whole'
import { useEditor } from '../editor/editor-context'

type Props = { path: string; source: string | null; facts: readonly string[] }

/** What a file is, which the form carries unseen, and the file itself to look at: a photo small, a document by its name. */
export function KeptFacts({ path, source, facts }: Props) {
  const t = useTranslations('DeskFiles')
  const { entries } = useEditor()
  const fact = (name: string) => (source === null ? '' : entry(entries, `${source}.${name}`))
  const sha256 = fact('sha256')
  const width = parseWhole(fact('width'))
  const fileName = fact('fileName')
  return (
    <>
      {facts.map((name) => (
        <input key={name} type="hidden" name={`${path}.${name}`} value={fact(name)} />
      ))}
      {width !== null && (
        <img
          src={photoAddress(sha256, Math.min(480, width), 'jpg')}
          alt=""
          className="max-h-40 rounded-md border border-line"
        />
      )}
      {fileName !== '' && (
        <a href={fileAddress(sha256, fileName)} className="link inline-flex items-center gap-2 text-sm">
          <FileText size={17} aria-hidden="true" />
          {t('open', { name: fileName })}
        </a>
      )}
    </>
  )
}
