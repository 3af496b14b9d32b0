import { useTranslations } from 'next-intl'
import { Notice } from '../notice'

const problems = ['nothing-chosen', 'no-deed', 'view-no-name', 'view-too-many'] as const
const words = [...problems, 'view-kept', 'view-replaced', 'view-dropped'] as const
type Told = (typeof words)[number]

/** Whether a parameter of the address is something to tell above the list. */
export function isTold(told: unknown): told is Told {
  return words.some((one) => one === told)
}

/** What came of what was just asked of the list. */
export function ToldNotice({ told }: { told: Told }) {
  const t = useTranslations('DeskLists.told')
  return (
    <div className="mb-5">
      <Notice tone={problems.some((one) => one === told) ? 'problem' : 'done'}>
        <p>{t(told)}</p>
      </Notice>
    </div>
  )
}
