import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { presentShortDay } from '@/domain/presenting/present-short-day'
import { TableFrame } from '../../text/table-frame'
import type { Week } from './weekly-charts'

/** The figures that the charts draw, the latest week first. */
export function WeeklyTable({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('DeskHome.readers')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <TableFrame label={t('table')}>
      <thead>
        <tr>
          <th scope="col">{t('week')}</th>
          <th scope="col" className="figure whitespace-normal!">
            {t('views')}
          </th>
          <th scope="col" className="figure whitespace-normal!">
            {t('pdfs')}
          </th>
          <th scope="col" className="figure whitespace-normal!">
            {t('requests')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ monday, views, pdfs, requests }) => (
          <tr key={monday}>
            <th scope="row" className="whitespace-nowrap">
              <time dateTime={monday}>{presentShortDay(monday, locale)}</time>
            </th>
            <td className="figure">{format.number(views)}</td>
            <td className="figure">{format.number(pdfs)}</td>
            <td className="figure">{format.number(requests)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
