import { z } from 'zod'

export const inquiryStates = ['new', 'answered', 'closed'] as const
export type InquiryState = (typeof inquiryStates)[number]

const line = (limit: number) =>
  z.string().transform((value) => value.normalize('NFC').replace(/\s+/g, ' ').replaceAll('\u0000', '').trim()).pipe(z.string().max(limit, 'tooLong'))

/** What a donor sends from the contact page. Messages are keys; the page words them in its language. */
export const inquiryForm = z.object({
  name: line(120).pipe(z.string().min(2, 'required')),
  email: line(254).pipe(z.email('email')),
  organisation: line(200),
  country: line(80),
  message: z
    .string()
    .transform((value) => value.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim())
    .pipe(z.string().min(10, 'tooShort').max(5000, 'tooLong')),
  codes: z.array(z.string().max(40)).max(30),
  consent: z.literal('yes', 'consent'),
  formToken: z.uuid(),
})

export type InquiryForm = z.infer<typeof inquiryForm>
