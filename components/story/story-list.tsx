import type { StorySummary } from '@/domain/story/story-view'
import { Link } from '@/i18n/link'
import { storyAddress } from '../site/address'

/** Stories among other things, in short, each leading to its page. */
export function StoryList({ stories }: { stories: readonly StorySummary[] }) {
  return (
    <ul className="grid gap-5">
      {stories.map(({ code, edition }) => (
        <li key={code} className="rounded-xl bg-bronze-soft p-6 print-colour">
          <h3 className="text-xl">
            <Link href={storyAddress(code)} className="underline-offset-4 hover:text-pine hover:underline">
              {edition.title}
            </Link>
          </h3>
          <p className="mt-1.5 max-w-measure text-sm text-ink-2">{edition.summary}</p>
        </li>
      ))}
    </ul>
  )
}
