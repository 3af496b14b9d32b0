import { answerWithChosen, answerWithExport, type Context } from '../../answer-with-workbook'

export const dynamic = 'force-dynamic'

/** Proposals as an Excel file: those whose codes the address names, or all. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answerWithExport('proposal', new URL(request.url).searchParams.getAll('code'), context)
}

/** Those that are chosen in the desk's list. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerWithChosen('proposal', request, context)
}
