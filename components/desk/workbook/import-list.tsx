import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { ImportPill } from './import-pill'

type Row = {
  id: string
  fileName: string
  at: string
  state: 'checked' | 'running' | 'done'
  problems: number
  total: number
}

/** The imports of the person who is signed in, the latest first, each leading to its report. */
export function ImportList({ imports }: { imports: Row[] }) {
  const t = useTranslations('DeskWorkbook')
  return (
    <section aria-labelledby="yours">
      <h2 id="yours" className="mb-3 text-xl">
        {t('yours')}
      </h2>
      {imports.length === 0 ? (
        <p className="text-sm text-ink-2">{t('yoursNone')}</p>
      ) : (
        <ul className="max-w-3xl divide-y divide-line rounded-xl border border-line bg-surface text-sm">
          {imports.map(({ id, fileName, at, ...standing }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
              <Link
                href={{ pathname: '/admin/import/[id]', params: { id } }}
                className="link min-w-0 flex-1 basis-52 font-semibold break-words"
              >
                {fileName}
              </Link>
              <span className="text-ink-2">{at}</span>
              <ImportPill {...standing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
