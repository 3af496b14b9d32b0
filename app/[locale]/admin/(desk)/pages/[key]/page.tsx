import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { readDone } from '@/app/[locale]/admin/(desk)/review/read-done'
import { isPostedForm } from '@/app/[locale]/admin/is-posted-form'
import { refuse, signInAddress } from '@/app/[locale]/admin/require-actor'
import { NothingHere } from '@/components/desk/nothing-here'
import { PageEditor } from '@/components/desk/page-editor/page-editor'
import { mayDo } from '@/domain/account/role'
import { pageToEntries } from '@/domain/site-page/page-form'
import { isPageKey, pageKinds } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import { findFields } from '@/server/catalogue/home'
import { findComments } from '@/server/comments/find-comments'
import { findTimes } from '@/server/schedule/find-times'
import { getEditablePage } from '@/server/site-pages/page-desk'
import { describePage, describePageReadiness, pageFieldNames } from './describe-page'
import { editPage } from './edit-page'

type Props = {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { key }] = await Promise.all([getTranslations('Desk.pages'), params])
  return { title: isPageKey(key) ? t(`names.${key}`) : t('title') }
}

/**
 * The editor of a page. A form that is posted after the session has ended is drawn again with what was typed and with
 * nothing else, so that the work is not lost to the sign-in page; anyone else without a session is sent there.
 */
export default async function PageEditorPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { key } = await params
  const address = { pathname: '/admin/pages/[key]' as const, params: { key } }
  const actor = await getActor()
  if (!actor && !(await isPostedForm())) redirect(signInAddress(locale, address))
  if (actor && !mayDo(actor.role, 'page.edit')) refuse(locale)
  if (!isPageKey(key)) return <NothingHere />
  const page = actor && (await getEditablePage(actor, key))
  if (actor && !page) return <NothingHere />
  const [comments, times] = actor
    ? await Promise.all([findComments(actor, { kind: 'page', key }), findTimes(actor, { page: key })])
    : [[], []]

  const [fields, { Form, Gaps, Desk, DeskWriting, DeskReview }, vi, en, header, readiness] = await Promise.all([
    findFields(locale),
    getMessages(),
    pageFieldNames(key, 'vi'),
    pageFieldNames(key, 'en'),
    actor && page && describePage(actor, page, { locale, comments, times }),
    page && describePageReadiness(page, locale),
  ])
  return (
    <NextIntlClientProvider messages={{ Form, Gaps, Desk, DeskWriting, DeskReview }}>
      <PageEditor
        kind={pageKinds[key]}
        saved={page ? pageToEntries(page.content) : {}}
        lockVersion={page?.lockVersion ?? 0}
        header={header}
        readiness={readiness}
        names={{ vi, en }}
        choices={{ fields, themes: [], agencies: [], places: [] }}
        rowSeed={Date.now().toString(36)}
        editorHref={getPathname({ locale, href: address })}
        signInHref={signInAddress(locale, '/admin')}
        before={page && readDone(await searchParams, page)}
        keepAs={actor && `page-${key}:${actor.id}`}
        save={editPage.bind(null, { key, locale })}
      />
    </NextIntlClientProvider>
  )
}
