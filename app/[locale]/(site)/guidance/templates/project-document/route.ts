import { answerWithTemplate } from '../answer-with-template'

type Context = { params: Promise<{ locale: string }> }

/** The template of a project document as a Word file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerWithTemplate('project-document', (await params).locale, request)
}
