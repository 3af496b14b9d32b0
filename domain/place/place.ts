/** A commune, ward or special zone, named in one language, with what it was called and where it lay before. */
export type Place = {
  /** Official code. */
  id: string
  type: 'commune' | 'ward' | 'special-zone'
  name: string
  formerDistricts: string[]
  formerProvince: string
}
