import { getTranslations } from 'next-intl/server'
import { mostSaved } from '@/domain/saved/saved-list'
import type { readSavedAddress } from './read-saved-address'

type Props = { asked: ReturnType<typeof readSavedAddress>; titleOf: (code: string) => string }

/** What the redirect that led here has to say. */
export async function Happened({ asked: { saved, added, notice, from }, titleOf }: Props) {
  const t = await getTranslations('Saved')
  const done = saved ? t('added', { title: titleOf(saved) }) : added > 0 ? t('addedMany', { count: added }) : null
  if (!done && !notice) return null
  const tone = notice ? 'border-rust bg-rust-soft' : 'border-pine bg-pine-soft'
  return (
    <div role={notice ? 'alert' : 'status'} className={`mb-8 rounded-lg border-l-4 px-5 py-4 ${tone}`}>
      {done && <p className="font-semibold">{done}</p>}
      {notice && <p className="font-semibold">{t(notice, { most: mostSaved })}</p>}
      {from && (
        <p className="mt-1">
          <a href={from} className="link">
            {t('back')}
          </a>
        </p>
      )}
    </div>
  )
}
