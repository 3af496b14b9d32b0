'use client'

import './globals.css'

/** The last resort, when even the document around the pages fails; in both languages, as it knows none. */
export default function LastResort() {
  return (
    <html lang="vi">
      <body>
        <title>Lỗi – Error</title>
        <main className="page py-20">
          <h1 className="text-3xl">Trang này đang gặp lỗi</h1>
          <p className="mt-2 text-ink-2">Lỗi ở phía chúng tôi. Hãy tải lại trang sau ít phút.</p>
          <div lang="en" className="mt-8">
            <h2 className="text-2xl">This page has run into a problem</h2>
            <p className="mt-2 text-ink-2">The fault is on our side. Please reload the page in a few minutes.</p>
          </div>
        </main>
      </body>
    </html>
  )
}
