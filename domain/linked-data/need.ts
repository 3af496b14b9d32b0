import { unitOf } from '../money/money'
import type { NeedView } from '../need/need-view'
import { describeAreas } from './areas'
import type { Thing } from './thing'

/** A need as a demand that ends on its last day. Source: https://schema.org/Demand. */
export function describeNeed({ code, edition, places }: NeedView, url: string, province: string): Thing {
  const { title, summary, deadline, quantity, unit, value, currency, provinceWide } = edition
  return {
    '@type': 'Demand',
    '@id': `${url}#demand`,
    identifier: code,
    name: title,
    description: summary,
    areaServed: describeAreas(places, provinceWide, province),
    availabilityEnds: deadline ?? undefined,
    eligibleQuantity: quantity === null ? undefined : { '@type': 'QuantitativeValue', value: quantity, unitText: unit },
    priceSpecification:
      value === null
        ? undefined
        : { '@type': 'PriceSpecification', price: value / unitOf(currency), priceCurrency: currency },
  }
}
