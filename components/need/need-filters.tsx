import { useLocale, useTranslations } from 'next-intl'
import { type NeedKind, needKinds } from '@/domain/need/need-content'
import type { NeedQuery } from '@/domain/need/need-query'
import type { Named } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { SelectField } from '../form/select-field'

type Counted<Thing> = Thing & { count: number }
type Props = {
  query: NeedQuery
  /** What can be chosen, with how many open needs each choice leaves under the other one. */
  kinds: Counted<{ kind: NeedKind }>[]
  fields: Counted<Named>[]
}

/** Narrows the list of needs by kind and field: a form that sends its choices in the address. */
export function NeedFilters({ query, kinds, fields }: Props) {
  const t = useTranslations('Needs')
  const terms = useTranslations('Terms.needKind')
  const locale = useLocale()
  const countOf = (kind: NeedKind) => kinds.find((one) => one.kind === kind)?.count ?? 0
  return (
    <search>
      <form
        action={getPathname({ href: '/needs', locale })}
        aria-label={t('filter')}
        className="mb-8 grid items-end gap-4 rounded-xl border border-line bg-surface p-5 sm:grid-cols-2 lg:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto] print:hidden"
      >
        <SelectField
          name="kind"
          label={t('kind')}
          defaultValue={query.kind ?? ''}
          options={[
            { value: '', label: t('allKinds') },
            ...needKinds.map((kind) => ({
              value: kind,
              label: t('option', { name: terms(kind), count: countOf(kind) }),
            })),
          ]}
        />
        <SelectField
          name="field"
          label={t('field')}
          defaultValue={query.field ?? ''}
          options={[
            { value: '', label: t('allFields') },
            ...fields.map(({ id, name, count }) => ({ value: id, label: t('option', { name, count }) })),
          ]}
        />
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2 sm:col-span-2 lg:col-span-1">
          <button type="submit" className={buttonClass()}>
            {t('apply')}
          </button>
          {(query.kind || query.field) && (
            <Link href="/needs" className="link text-sm">
              {t('clear')}
            </Link>
          )}
        </p>
      </form>
    </search>
  )
}
