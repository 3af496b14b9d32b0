import { headers } from 'next/headers'

/** Whether this page is made in answer to a form that a browser without script has sent. */
export async function isPostedForm(): Promise<boolean> {
  return ((await headers()).get('content-type') ?? '').startsWith('multipart/form-data')
}
