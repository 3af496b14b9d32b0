import { useTranslations } from 'next-intl'
import { presentNumber, presentShare } from '@/domain/presenting/present-money'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { TableFrame } from '../text/table-frame'

const groups = ['women', 'children', 'ethnicMinorities', 'personsWithDisabilities'] as const

/** Who benefits, group by group; the groups overlap. */
export function Beneficiaries({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { locale } = proposal
  const { people, poorHouseholds, note, ...counts } = proposal.edition.beneficiaries
  const shareOf = (count: number) => (people ? Math.min(1, count / people) : null)
  const rows = groups.flatMap((group) => {
    const count = counts[group]
    return count === null ? [] : [{ group, count, share: shareOf(count) }]
  })
  return (
    <div className="break-inside-avoid">
      <TableFrame label={t('beneficiaries')}>
        <thead>
          <tr>
            <th scope="col">{t('group')}</th>
            <th scope="col" className="figure">
              {t('number')}
            </th>
            <th scope="col" className="w-2/5">
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people !== null && (
            <tr className="font-semibold">
              <th scope="row">{t('allPeople')}</th>
              <td className="figure">{presentNumber(people, locale)}</td>
              <td />
            </tr>
          )}
          {rows.map(({ group, count, share }) => (
            <tr key={group}>
              <th scope="row">{t(group)}</th>
              <td className="figure">{presentNumber(count, locale)}</td>
              <td>{share !== null && <ShareBar share={share} text={presentShare(share, locale)} />}</td>
            </tr>
          ))}
          {poorHouseholds !== null && (
            <tr>
              <th scope="row">{t('poorHouseholds')}</th>
              <td className="figure">{presentNumber(poorHouseholds, locale)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </TableFrame>
      {note !== '' && <p className="mt-3 max-w-measure text-sm text-ink-2">{note}</p>}
    </div>
  )
}

function ShareBar({ share, text }: { share: number; text: string }) {
  return (
    <span className="flex items-center gap-3">
      <span className="figure w-11 shrink-0">{text}</span>
      <span aria-hidden="true" className="h-2 flex-1 overflow-hidden rounded-full bg-pine-soft print-colour">
        <span className="block h-full rounded-full bg-pine print-colour" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}
