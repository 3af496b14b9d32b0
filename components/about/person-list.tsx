import { useTranslations } from 'next-intl'
import type { PageEdition } from '@/domain/site-page/site-page'
import { Pill } from '../listing/pill'
import { RichText } from '../text/rich-text'

type Person = PageEdition<'about'>['people'][number]

/** Whom to ask about what. */
export function PersonList({ people }: { people: Person[] }) {
  const t = useTranslations('About')
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {people.map(({ id, role, name, duties, email, phone, sample }) => (
        <li key={id} className="rounded-xl border border-line bg-surface p-5 shadow-card">
          <h3 className="text-lg">{role}</h3>
          {name && <p className="mt-1 font-semibold">{name}</p>}
          {sample && (
            <p className="mt-1.5">
              <Pill tone="bronze">{t('sample')}</Pill>
            </p>
          )}
          <div className="mt-2 text-sm">
            <RichText text={duties} />
          </div>
          <p className="mt-3 space-y-1 text-sm">
            {email && (
              <a href={`mailto:${email}`} className="link block break-all">
                {email}
              </a>
            )}
            {phone && (
              <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} className="link block">
                {phone}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
