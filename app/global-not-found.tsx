import type { Metadata } from 'next'
import './globals.css'

export const metadata: Metadata = { title: 'Không tìm thấy – Not found', icons: { icon: '/art/mark.svg' } }

/** For addresses outside both languages, such as a file that does not exist. */
export default function OutsideNotFound() {
  return (
    <html lang="vi">
      <body>
        <main className="page py-20">
          <h1 className="text-3xl">Không tìm thấy trang</h1>
          <p className="mt-2">
            <a href="/vi" className="link">
              Về trang chủ tiếng Việt
            </a>
          </p>
          <div lang="en" className="mt-8">
            <h2 className="text-2xl">Page not found</h2>
            <p className="mt-2">
              <a href="/en" className="link">
                Go to the English home page
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>
  )
}
