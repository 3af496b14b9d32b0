import { feedResponse } from '../../feed-response'

type Context = { params: Promise<{ locale: string }> }

/** The newest needs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return feedResponse(request, 'needs', (await params).locale)
}
