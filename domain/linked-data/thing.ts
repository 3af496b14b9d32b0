/** A thing as schema.org describes it. Addresses in it are absolute. */
export type Thing = { '@type': string; [property: string]: Value }
type Value = string | number | undefined | Thing | { '@id': string } | readonly Value[]
