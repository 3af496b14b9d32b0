import Download from 'lucide-react/icons/download'
import Mail from 'lucide-react/icons/mail'
import Sheet from 'lucide-react/icons/sheet'
import { useLocale, useTranslations } from 'next-intl'
import { xlsxType } from '@/domain/file/office-types'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { askAllAddress, type DownloadKind, savedDownload } from './saved-address'

type Props = { codes: string[]; list: string; notes: string }

const types = {
  xlsx: xlsxType,
  csv: 'text/csv',
} as const

/** Everything in the list at once: asked about, or taken away as a document or a table. */
export function TakeAway({ codes, list, notes }: Props) {
  const t = useTranslations('Saved')
  const locale = useLocale()
  const href = (kind: DownloadKind) => getPathname({ href: savedDownload(kind, list, notes), locale })
  return (
    <section aria-labelledby="take-title" className="print:hidden">
      <h2 id="take-title" className="sr-only">
        {t('take')}
      </h2>
      <ul className="flex flex-wrap gap-2.5">
        <li>
          <Link href={askAllAddress(codes)} className={buttonClass('primary')}>
            <Mail size={18} aria-hidden="true" />
            {t('ask')}
          </Link>
        </li>
        <li>
          <a href={href('pdf')} type="application/pdf" title={t('pdfHint')} className={buttonClass('secondary')}>
            <Download size={18} aria-hidden="true" />
            {t('pdf')}
          </a>
        </li>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <li key={kind}>
            <a href={href(kind)} type={types[kind]} className={buttonClass('secondary')}>
              <Sheet size={18} aria-hidden="true" />
              {t(kind)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
