import { answerWithExport, type Context } from '../../answer-with-workbook'

export const dynamic = 'force-dynamic'

/** Proposals as an Excel file: those whose codes the address names, or all. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answerWithExport('proposal', new URL(request.url).searchParams.getAll('code'), context)
}

/** The same for a form, which may name more codes than an address can hold. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const codes = (await request.formData()).getAll('code').filter((code) => typeof code === 'string')
  return answerWithExport('proposal', codes, context)
}
