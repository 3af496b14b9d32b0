import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Validity, validityOn } from '@/domain/guidance/validity'
import { presentDay } from '@/domain/presenting/present-day'
import type { PageEdition } from '@/domain/site-page/site-page'
import { Pill, type PillTone } from '../listing/pill'
import { RichText } from '../text/rich-text'

type LawText = PageEdition<'law'>['texts'][number]
type Props = { texts: LawText[]; today: string }

const tones: Record<Validity, PillTone> = {
  'in-force': 'pine',
  'not-yet': 'sky',
  replaced: 'rust',
  ended: 'rust',
  unconfirmed: 'bronze',
}

/** Every text of the register with how it stands today (YYYY-MM-DD), and the way from a replaced one to its successor. */
export function LawRegister({ texts, today }: Props) {
  return (
    <ul className="space-y-5">
      {texts.map((text) => (
        <li key={text.id} id={text.id}>
          <LawEntry text={text} today={today} successor={texts.find((one) => one.number === text.replacedBy)} />
        </li>
      ))}
    </ul>
  )
}

function LawEntry({ text, today, successor }: { text: LawText; today: string; successor: LawText | undefined }) {
  const t = useTranslations('Guidance')
  const locale = useLocale()
  const validity = validityOn(text, today)
  const day = (value: string | null) => value && presentDay(value, locale)
  const facts: [string, ReactNode][] = [
    [t('issuer'), text.issuer],
    [t('issuedOn'), day(text.issuedOn)],
    [t('effectiveOn'), day(text.effectiveOn)],
    [t('endedOn'), day(text.endedOn)],
    [t('replacedBy'), text.replacedBy && <Successor number={text.replacedBy} text={successor} />],
    [t('lawNote'), text.note && <RichText text={text.note} />],
    [t('officialText'), text.url && <OfficialText url={text.url} number={text.number} />],
  ]
  return (
    <article className="rounded-xl border border-line bg-surface p-5 shadow-card sm:p-6 print:break-inside-avoid">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="text-xl">{nameOf(text)}</h2>
        <Pill tone={tones[validity]}>{t(`validity.${validity}`)}</Pill>
      </div>
      <div className="mt-2">
        <RichText text={text.about} />
      </div>
      <dl className="mt-4 text-sm">
        {facts
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div
              key={term}
              className="grid grid-cols-[minmax(0,1fr)] border-t border-line py-2 sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:gap-x-4"
            >
              <dt className="text-ink-2">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  )
}

const nameOf = ({ type, number }: LawText) => `${type} ${number}`

function Successor({ number, text }: { number: string; text: LawText | undefined }) {
  if (!text) return number
  return (
    <a href={`#${text.id}`} className="link">
      {nameOf(text)}
    </a>
  )
}

function OfficialText({ url, number }: { url: string; number: string }) {
  const t = useTranslations('Guidance')
  return (
    <a href={url} rel="noopener" className="link">
      {t('officialTextAt', { host: new URL(url).host })}
      <span className="sr-only">: {number}</span>
    </a>
  )
}
