import { z } from 'zod'
import { cleanLine, cleanText } from '../clean-text'

export const inquiryStates = ['new', 'answered', 'closed'] as const
export type InquiryState = (typeof inquiryStates)[number]

const line = (limit: number) => z.string().transform(cleanLine).pipe(z.string().max(limit, 'tooLong'))

/** What a donor sends from the contact page. Messages are keys; the page words them in its language. */
export const inquiryForm = z.object({
  name: line(120).pipe(z.string().min(2, 'required')),
  email: line(254).pipe(z.email('email')),
  organisation: line(200),
  country: line(80),
  message: z.string().transform(cleanText).pipe(z.string().min(10, 'tooShort').max(5000, 'tooLong')),
  codes: z.array(z.string().max(40)).max(30),
  consent: z.literal('yes', 'consent'),
  formToken: z.uuid(),
})

export type InquiryForm = z.infer<typeof inquiryForm>
