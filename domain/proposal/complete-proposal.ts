import { usd } from '../money/money'
import { emptyProposal } from './empty-proposal'
import type { ProposalContent } from './proposal-content'

/** For tests: the smallest proposal that may be published in both languages. */
export function completeProposal(change: Partial<ProposalContent> = {}): ProposalContent {
  const both = (vi: string, en: string) => ({ vi, en })
  return {
    ...emptyProposal(),
    title: both('Nước sạch tự chảy cho bốn xã vùng cao', 'Gravity-fed clean water for four upland communes'),
    summary: both('Các hộ dân đang dùng nước suối.', 'Households draw water from streams.'),
    aidKind: 'project',
    field: 'water',
    themes: ['women'],
    agency: 'so-y-te',
    localities: ['08590'],
    startsIn: '2027-04',
    months: 24,
    budget: [
      { id: 'b1', label: both('Xây lắp', 'Construction'), amount: usd(300_000) },
      { id: 'b2', label: both('Tập huấn', 'Training'), amount: usd(112_000) },
    ],
    counterpart: { amount: usd(90_400), note: both('Ngày công', 'Labour') },
    beneficiaries: { ...emptyProposal().beneficiaries, people: 7900, women: 4029 },
    need: both('Nguồn nước không bảo đảm.', 'The water is not safe.'),
    objectives: both('95% số hộ có nước sạch.', '95% of households have safe water.'),
    activities: both('1. Xây bể\n2. Tập huấn', '1. Build tanks\n2. Train'),
    indicators: [
      {
        id: 'i1',
        label: both('Số hộ có nước sạch', 'Households with safe water'),
        baseline: both('11%', '11%'),
        target: both('95%', '95%'),
        verification: both('Khảo sát', 'Survey'),
      },
    ],
    sustainability: both('Tổ quản lý nước thu phí.', 'A water committee collects fees.'),
    contact: {
      name: 'Nguyễn Thị Mẫu',
      position: both('Chuyên viên', 'Officer'),
      email: 'mau@example.org',
      phone: '+84 210 555 0101',
      replyDays: 3,
    },
    ...change,
  }
}
