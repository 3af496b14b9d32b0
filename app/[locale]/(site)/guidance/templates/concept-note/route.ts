import { answerWithTemplate } from '../answer-with-template'

type Context = { params: Promise<{ locale: string }> }

/** The template of a concept note as a Word file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerWithTemplate('concept-note', (await params).locale, request)
}
