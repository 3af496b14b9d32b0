import Search from 'lucide-react/icons/search'
import type { ReactNode } from 'react'
import { Button } from '../button/button'

type Props = {
  q: string
  /** What else of the address must stay. */
  hidden: Record<string, string>
  label: string
  submit: string
  /** What narrows the search beside words. */
  filters?: ReactNode
  children?: ReactNode
}

/** Words to look for in a desk list; an ordinary GET form. */
export function SearchBox({ q, hidden, label, submit, filters, children }: Props) {
  return (
    <search className="mb-4 block">
      <form className="flex flex-wrap items-center gap-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className={`relative min-w-0 flex-1 ${filters ? 'max-sm:basis-full sm:min-w-56' : 'sm:max-w-80'}`}>
          <Search
            size={18}
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-3"
          />
          <input
            type="search"
            name="q"
            defaultValue={q}
            aria-label={label}
            placeholder={label}
            className="block min-h-11 w-full rounded-md border border-line-3 bg-surface py-2 pr-3 pl-10 text-sm placeholder:text-ink-3"
          />
        </div>
        {filters && (
          <div className="flex flex-wrap gap-2 max-sm:grid max-sm:basis-full max-sm:grid-cols-2">{filters}</div>
        )}
        <Button type="submit" tone="secondary">
          {submit}
        </Button>
        {children}
      </form>
    </search>
  )
}
