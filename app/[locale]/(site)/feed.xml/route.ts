import { feedResponse } from '../feed-response'

type Context = { params: Promise<{ locale: string }> }

/** The newest proposals. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return feedResponse(request, 'proposals', (await params).locale)
}
