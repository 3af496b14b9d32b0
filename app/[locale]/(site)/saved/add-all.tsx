import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button/button-class'
import { savedAddress } from '@/components/saved/saved-address'
import { SavedForm } from '@/components/saved/saved-form'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { addShared } from './change-saved'

/** Takes a shared list over into the reader's own. */
export async function AddAll({ locale, list, notes }: { locale: Locale; list: string; notes: string }) {
  const t = await getTranslations('Saved')
  return (
    <SavedForm
      action={addShared}
      here={getPathname({ href: savedAddress({ list, notes }), locale })}
      className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="notes" value={notes} />
      <button type="submit" className={buttonClass('secondary')}>
        {t('addAll')}
      </button>
      <Link href="/saved" className="link text-sm">
        {t('ownList')}
      </Link>
    </SavedForm>
  )
}
