import { isLocale } from '@/domain/locale'
import { presentRoundMoney } from '@/domain/presenting/present-money'
import { readSavedList } from '@/domain/saved/saved-list'
import { selectionTotals } from '@/domain/saved/selection'
import { findSelection } from '@/server/saved/find-selection'

/** What a list asks for in all, worded for the bar at the foot of the catalogue. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale')
  if (!isLocale(locale)) return Response.json({ error: 'locale' }, { status: 400 })
  const codes = readSavedList(searchParams.get('list') ?? '')
  const { soughtUsd } = selectionTotals(await findSelection(codes, {}, locale))
  const sought = presentRoundMoney({ amount: soughtUsd, currency: 'USD' }, locale)
  return Response.json({ sought }, { headers: { 'Cache-Control': 'no-store' } })
}
