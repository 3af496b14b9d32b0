import { RichText } from './rich-text'

/** Headings, each over its text. */
export function TextSections({ sections }: { sections: { id: string; heading: string; text: string }[] }) {
  return (
    <div className="space-y-10">
      {sections.map(({ id, heading, text }) => (
        <section key={id} id={id}>
          <h2 className="mb-3 text-2xl">{heading}</h2>
          <RichText text={text} />
        </section>
      ))}
    </div>
  )
}
