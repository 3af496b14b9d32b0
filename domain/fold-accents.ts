/** A text for comparing without regard to accents, letter case or đ: "Đồng Lương" becomes "dong luong". */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}
