/** A priority field, named in one language. `colour` is a hex colour with 4.5:1 on white; `icon` a Lucide name. */
export type Field = {
  id: string
  name: string
  description: string
  colour: string
  icon: string
  /** Sustainable Development Goals, 1 to 17. */
  sdgs: number[]
  /** OECD DAC sector or purpose code. */
  dacCode: string
}
