import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 2,
  content: {
    title: {
      vi: 'Hai chuyên gia vật lý trị liệu tập huấn cho trạm y tế trong sáu tuần',
      en: 'Two physiotherapists to train health station staff for six weeks',
    },
    summary: {
      vi: '18 trạm y tế có người khuyết tật nặng cần được hướng dẫn tập vận động tại nhà. Cần hai chuyên gia cùng giảng viên của bệnh viện dạy 40 cán bộ.',
      en: '18 health stations look after severely disabled people and want to learn to guide exercises at home. Two experts are sought to teach 40 staff together with trainers of the hospital.',
    },
    needKind: 'expertise',
    urgent: false,
    field: 'health',
    themes: ['disabilities'],
    agency: 'so-y-te',
    localities: ['25195', '25326', '25270', '25396'],
    provinceWide: false,
    quantity: 2,
    met: 0,
    unit: { vi: 'chuyên gia', en: 'experts' },
    currency: 'USD',
    value: null,
    deadline: '2027-03-01',
    details: {
      vi: `Thời gian thuận lợi là tháng 6, tháng 7 năm 2027. Mỗi tuần gồm hai ngày lý thuyết, ba ngày đến nhà 20 người bệnh cùng học viên.

Cần: kinh nghiệm phục hồi chức năng dựa vào cộng đồng, có thể làm việc qua phiên dịch. Sở Y tế lo phiên dịch, chỗ ở và đi lại trong vùng; tổ chức cử chuyên gia lo vé máy bay và bảo hiểm. Giáo trình để lại dùng chung.`,
      en: `June and July 2027 would suit best. Each week has two days of theory and three of home visits to 20 patients with the trainees.

We ask for experience of community-based rehabilitation and readiness to work through an interpreter. The Department of Health provides interpreter, lodging and local travel; the sending organisation pays flights and insurance. The course book stays for common use.`,
    },
  },
}
