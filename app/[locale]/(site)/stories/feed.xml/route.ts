import { feedResponse } from '../../feed-response'

type Context = { params: Promise<{ locale: string }> }

/** The newest stories. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return feedResponse(request, 'stories', (await params).locale)
}
