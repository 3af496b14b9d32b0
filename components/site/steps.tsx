import type { SiteProfile } from '@/domain/settings/site-settings'

/** The way from first message to handover, as the department tells it. */
export function Steps({ steps }: { steps: SiteProfile['steps'] }) {
  return (
    <ol className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map((step, index) => (
        <li key={step.title} className="border-t-2 border-bronze pt-3.5">
          <span className="text-base font-semibold text-bronze">{index + 1}</span>
          <h3 className="text-lg">{step.title}</h3>
          <p className="mt-1.5 text-sm text-ink-2">{step.text}</p>
        </li>
      ))}
    </ol>
  )
}
