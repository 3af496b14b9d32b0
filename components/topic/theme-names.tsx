import { Fragment } from 'react'
import type { Named } from '@/domain/proposal/proposal-view'
import { themeAddress } from '../site/address'
import { TopicLink } from './topic-link'

/** The themes of a listing in a row, each leading to its page. */
export function ThemeNames({ themes }: { themes: readonly Named[] }) {
  return themes.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <TopicLink href={themeAddress(id)}>{name}</TopicLink>
    </Fragment>
  ))
}
