import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { ChangeDetails } from '@/components/desk/bulk-change/change-details'
import { ChangeList } from '@/components/desk/bulk-change/change-list'
import { listAddresses } from '@/components/desk/listing-address'
import { NothingHere } from '@/components/desk/nothing-here'
import { Notice } from '@/components/desk/notice'
import { PageHead } from '@/components/desk/page-head'
import { SubmitButton } from '@/components/form/submit-button'
import { Link } from '@/i18n/link'
import { findColleagues } from '@/server/accounts/find-colleagues'
import { findChoices } from '@/server/catalogue/choices'
import { getBulkChange } from '@/server/listings/bulk-changes'
import { carryOut } from './carry-out'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('DeskLists.change'))('page') }
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A change to several listings: what it would do, until it is confirmed, and then what came of it. */
export default async function ChangePage({ params, searchParams }: Props) {
  const [{ id }, { missing }, locale] = await Promise.all([params, searchParams, getLocale()])
  const actor = await requireActor(locale, { pathname: '/admin/changes/[id]', params: { id } }, 'listing.read')
  const change = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await getBulkChange(actor, id) : null
  if (!change) return <NothingHere />
  const [{ themes }, colleagues, t, tDeeds] = await Promise.all([
    findChoices(locale),
    findColleagues(actor),
    getTranslations('DeskLists.change'),
    getTranslations('DeskLists.bulk.deeds'),
  ])
  const { kind, request, listings, state } = change
  const done = listings.filter(({ result }) => result === 'done').length
  const left = listings.filter(({ result }) => result !== null && result !== 'done').length
  const pathname = listAddresses[kind]
  return (
    <div className="max-w-3xl">
      <PageHead title={`${tDeeds(request.deed)}: ${t('count', { kind, count: listings.length })}`} />
      <div className="space-y-5 text-sm">
        {state === 'done' && (
          <Notice tone={left > 0 ? 'attention' : 'done'} title={t('done', { count: done })}>
            {left > 0 && <p>{t('left', { count: left })}</p>}
          </Notice>
        )}
        {state === 'running' && (
          <Notice tone="attention" title={t('running')}>
            <p>{t('runningText')}</p>
          </Notice>
        )}
        {state === 'interrupted' && (
          <Notice tone="problem" title={t('interrupted')}>
            <p>{t('interruptedText')}</p>
          </Notice>
        )}
        {(state === 'asked' || state === 'interrupted') && (
          <form action={carryOut.bind(null, { id, locale })} className="space-y-5">
            {state === 'asked' && (
              <ChangeDetails
                deed={request.deed}
                missing={missing === 'comment' || missing === 'language' || missing === 'theme' ? missing : null}
                themes={themes}
                colleagues={colleagues}
              />
            )}
            <div className="flex flex-wrap gap-2.5">
              <SubmitButton>{state === 'asked' ? tDeeds(request.deed) : t('goOn')}</SubmitButton>
              <Link href={pathname} className={buttonClass('quiet')}>
                {t('cancel')}
              </Link>
            </div>
          </form>
        )}
        <ChangeList change={change} locale={locale} />
        {(state === 'done' || state === 'running') && (
          <p>
            <Link href={pathname} className="link">
              {t('back', { kind })}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
