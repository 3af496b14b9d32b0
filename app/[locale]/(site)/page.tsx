import { TextField } from '@/components/form/text-field'
export default function Page() {
  return (
    <main id="main">
      <h1 className="text-5xl">Xin chào ệ ỗ ữ</h1>
      <TextField name="q" label="Tên" hint="h" error="e" />
    </main>
  )
}
