import { isLocale } from '@/domain/locale'
import { safeReturn } from '@/domain/saved/safe-return'
import { addToSaved, readSavedCode } from '@/domain/saved/saved-list'
import { getPathname } from '@/i18n/navigation'
import { env } from '@/server/env'
import { readSaved, writeSaved } from '@/server/saved/saved-cookies'

/**
 * Saves a proposal or takes it off the list (`do=remove`). A browser with script asks for JSON and stays where it is; one
 * without is led to the saved list, which says what happened and leads back.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const given = form.get('locale')
  const locale = isLocale(given) ? given : 'vi'
  const inPlace = request.headers.get('Accept')?.includes('application/json') ?? false
  const answer = (query: Record<string, string>, status: number) => {
    if (inPlace) return Response.json(query, { status, headers: { 'Cache-Control': 'no-store' } })
    const from = returnOf(request)
    const location = getPathname({ href: { pathname: '/saved', query: { ...query, ...(from && { from }) } }, locale })
    return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
  }
  if (!isFromHere(request)) return answer({ notice: 'refused' }, 403)
  const code = readSavedCode(form.get('code'))
  if (!code) return answer({ notice: 'refused' }, 400)
  const { codes, notes } = await readSaved()
  if (form.get('do') === 'remove') {
    await writeSaved({ codes: codes.filter((one) => one !== code), notes })
    return answer({ removed: code }, 200)
  }
  const longer = addToSaved(codes, [code])
  if (!longer) return answer({ notice: 'full' }, 409)
  await writeSaved({ codes: longer, notes })
  return answer({ saved: code }, 200)
}

/** Whether a page of this site has sent the form: another site must not fill a reader's list. */
function isFromHere({ headers }: Request): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('Origin')
  if (origin === null || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return [headers.get('Host'), headers.get('X-Forwarded-Host'), new URL(env().SITE_URL).host].includes(host)
}

/** The page on which the button stood, as the browser tells; kept pages cannot know their own query. */
function returnOf({ headers }: Request): string | null {
  const referrer = headers.get('Referer')
  if (referrer === null || !URL.canParse(referrer)) return null
  const { pathname, search } = new URL(referrer)
  return safeReturn(pathname + search)
}
