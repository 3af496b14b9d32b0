import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { PageHead } from '@/components/desk/page-head'
import { SamplesForm } from '@/components/desk/settings/samples-form'
import { SettingsForm } from '@/components/desk/settings/settings-form'
import { settingsToEntries } from '@/domain/settings/settings-form'
import { siteSettings } from '@/domain/settings/site-settings'
import { getPathname } from '@/i18n/navigation'
import { countSamples } from '@/server/settings/remove-samples'
import { getEditableSettings } from '@/server/settings/save-settings'
import { changeSettings } from './change-settings'
import { deleteSamples } from './delete-samples'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.settings'))('title') }
}

type Props = { searchParams: Promise<{ saved?: string; removed?: string }> }

/** What this installation is called and reckons with, and the end of the sample data. */
export default async function SettingsPage({ searchParams }: Props) {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/settings', 'settings.edit')
  const [settings, samples, { saved, removed }, t, { Form, Desk }] = await Promise.all([
    getEditableSettings(actor),
    countSamples(),
    searchParams,
    getTranslations('Desk.settings'),
    getMessages(),
  ])
  if (!settings) throw new Error('Who passed the check above may read the settings.')
  return (
    <div className="max-w-4xl">
      <PageHead title={t('title')} />
      <p className="-mt-3 mb-8 text-ink-2">{t('intro')}</p>
      <NextIntlClientProvider
        messages={{ Form, Desk: { settings: Desk.settings, problems: Desk.problems, languages: Desk.languages } }}
      >
        <SettingsForm
          action={changeSettings.bind(null, locale)}
          entries={settingsToEntries(siteSettings.parse(settings.content), locale)}
          lockVersion={settings.lockVersion}
          saved={saved === 'yes'}
          pageHref={getPathname({ locale, href: '/admin/settings' })}
        />
        <SamplesForm
          action={deleteSamples.bind(null, locale)}
          samples={samples}
          removed={removed !== undefined && /^\d{1,6}$/.test(removed) ? Number(removed) : null}
        />
      </NextIntlClientProvider>
    </div>
  )
}
