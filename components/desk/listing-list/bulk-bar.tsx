import { useTranslations } from 'next-intl'
import type { BulkMove } from '@/domain/desk/bulk-change'
import { buttonClass } from '../../button/button-class'

type Props = {
  moves: BulkMove[]
  /** Where the chosen rows are taken away as a workbook; null where there is none. */
  exportHref: string | null
}

/** What to do with the rows that are ticked. It stays in sight once one is; what a deed needs to be told is asked next. */
export function BulkBar({ moves, exportHref }: Props) {
  const t = useTranslations('DeskLists.bulk')
  return (
    <div className="z-10 mt-4 flex flex-wrap items-center gap-2 rounded-xl border border-line bg-surface px-4 py-3 text-sm group-has-[tbody_:checked]/list:sticky group-has-[tbody_:checked]/list:bottom-2 group-has-[tbody_:checked]/list:shadow-card">
      <label htmlFor="deed" className="font-semibold max-sm:basis-full">
        {t('title')}
      </label>
      <select
        id="deed"
        name="deed"
        defaultValue=""
        className="min-h-11 min-w-0 flex-1 rounded-md border border-line-3 bg-surface px-2.5 max-sm:basis-full sm:max-w-72"
      >
        <option value="">{t('choose')}</option>
        <optgroup label={t('moves')}>
          {moves.map((move) => (
            <option key={move} value={move}>
              {t(`deeds.${move}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('file')}>
          {(['assign', 'add-theme', 'remove-theme'] as const).map((deed) => (
            <option key={deed} value={deed}>
              {t(`deeds.${deed}`)}
            </option>
          ))}
        </optgroup>
      </select>
      <button type="submit" className={buttonClass('secondary')}>
        {t('next')}
      </button>
      {exportHref && (
        <button
          type="submit"
          formAction={exportHref}
          formMethod="post"
          formNoValidate
          className={`${buttonClass('quiet')} sm:ml-auto`}
        >
          {t('export')}
        </button>
      )}
    </div>
  )
}
