import { createTranslator } from 'next-intl'
import type { Locale } from '@/domain/locale'
import type { Money } from '@/domain/money/money'
import type { Place } from '@/domain/place/place'
import { presentMoney, presentRoundMoney } from '@/domain/presenting/present-money'
import type { SiteProfile } from '@/domain/settings/site-settings'
import type { ShareKind, SharePicture } from '@/domain/share/share-picture'
import { messages } from '@/i18n/messages'

/** What a picture is of, before it is put into words. Texts are in the picture's language already. */
export type ShareSubject = {
  kind: ShareKind
  /** Empty for the picture of no thing in particular, which bears the name of the site. */
  title: string
  /** The field's name; empty for what has none. */
  field: string
  colour: string
  /** The code of a listing, the key of anything else; null for the page of no kind. */
  key: string | null
  ask: Money | null
  /** What kind of commune a place is; null for everything else. */
  placeType: Place['type'] | null
  photo: string | null
}

const pine = '#0F4C43'

/** The words of a picture and what it shows. */
export function wordSharePicture(subject: ShareSubject, profile: SiteProfile, locale: Locale): SharePicture {
  const texts = messages[locale]
  const site = createTranslator({ locale, messages: texts, namespace: 'Site' })
  const t = createTranslator({ locale, messages: texts, namespace: 'Files.share' })
  const places = createTranslator({ locale, messages: texts, namespace: 'Topics.placeNamed' })
  const name = site('name', { province: profile.provinceName })
  const { kind, title, field, key, ask } = subject
  if (kind === 'page') {
    const note = site('description', { province: profile.provinceTitle })
    return {
      colour: pine,
      seed: null,
      site: profile.departmentName,
      kicker: '',
      title: name,
      note,
      code: '',
      photo: null,
    }
  }
  const isListing = kind === 'proposal' || kind === 'need' || kind === 'story'
  return {
    colour: subject.colour || pine,
    seed: key,
    site: name,
    kicker: [t(kind), field].filter((one) => one !== '').join(' · '),
    title: subject.placeType === null ? title : places(subject.placeType, { name: title }),
    note: ask === null ? '' : t(kind === 'need' ? 'worth' : 'sought', { amount: amountOf(ask, locale) }),
    code: isListing && key !== null ? key : '',
    photo: subject.photo,
  }
}

function amountOf(money: Money, locale: Locale): string {
  return money.currency === 'USD' ? presentMoney(money, locale) : presentRoundMoney(money, locale)
}
