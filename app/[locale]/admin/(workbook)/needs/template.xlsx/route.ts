import { answerWithTemplate, type Context } from '../../answer-with-workbook'

export const dynamic = 'force-dynamic'

/** The empty Excel file in which needs are filled in. */
export function GET(_: Request, context: Context): Promise<Response> {
  return answerWithTemplate('need', context)
}
