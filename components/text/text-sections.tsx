import { RichText } from './rich-text'

/** Headings, each over its text. */
export function TextSections({ sections }: { sections: { id: string; title: string; text: string }[] }) {
  return (
    <div className="space-y-10">
      {sections.map(({ id, title, text }) => (
        <section key={id} id={id}>
          <h2 className="mb-3 text-2xl">{title}</h2>
          <RichText text={text} />
        </section>
      ))}
    </div>
  )
}
