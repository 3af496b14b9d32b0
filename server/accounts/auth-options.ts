import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '../env'
import { verifyCredentials } from './verify-credentials'

/** A working day; after that one signs in again. */
export const sessionSeconds = 12 * 60 * 60

/** The session cookie's name and options. It is sent over https only where the site is served over https. */
export function sessionCookie() {
  const secure = env().SITE_URL.startsWith('https://')
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure }
  return { name: secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token', options }
}

/**
 * How next-auth keeps sessions: an encrypted cookie with the account's key and session version, nothing else. Role and
 * name are read from the database at each request, so that a change holds at once.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  get secret() {
    return env().NEXTAUTH_SECRET
  },
  get cookies() {
    return { sessionToken: sessionCookie() }
  },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (credentials) => verifyCredentials(credentials?.email ?? '', credentials?.password ?? ''),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, sessionVersion: user.sessionVersion } : token),
    session: ({ session, token }) => ({
      expires: session.expires,
      accountId: token.sub,
      sessionVersion: token.sessionVersion,
    }),
  },
}

declare module 'next-auth' {
  interface User {
    id: string
    sessionVersion: number
  }
  interface Session {
    accountId?: string
    sessionVersion?: number
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionVersion?: number
  }
}
