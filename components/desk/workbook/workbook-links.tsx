import Download from 'lucide-react/icons/download'
import { useLocale, useTranslations } from 'next-intl'
import { workbookKinds } from '@/domain/workbook/workbook-shape'
import { getPathname } from '@/i18n/navigation'
import { buttonClass } from '../../button/button-class'
import { exportAddress, templateAddress } from '../listing-address'

/** The Excel files that can be taken from the desk: empty ones to fill in, and everything that is there. */
export function WorkbookLinks() {
  const t = useTranslations('DeskWorkbook.take')
  const locale = useLocale()
  const links = workbookKinds.flatMap((kind) => [
    { href: templateAddress(kind), label: t('template', { kind }) },
    { href: exportAddress(kind), label: t('export', { kind }) },
  ])
  return (
    <section aria-labelledby="take">
      <h2 id="take" className="text-xl">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 max-w-measure text-sm text-ink-2">{t('text')}</p>
      <ul className="grid max-w-3xl gap-2.5 sm:grid-cols-2">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={getPathname({ locale, href })} className={`${buttonClass('secondary')} w-full justify-start`}>
              <Download size={17} aria-hidden="true" className="shrink-0" />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
