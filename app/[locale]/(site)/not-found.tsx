import { getLocale } from 'next-intl/server'
import { LostReader } from '@/components/site/lost-reader'
import { SiteFrame } from './site-frame'

export default async function NotFoundPage() {
  return (
    <SiteFrame locale={await getLocale()} address="/">
      <LostReader />
    </SiteFrame>
  )
}
