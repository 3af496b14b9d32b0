import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. Its deadline has passed. */
export const need: SampleNeed = {
  number: 9,
  content: {
    title: {
      vi: 'Ba phiên dịch tiếng Anh cho đợt khám và mổ mắt miễn phí ở Mai Châu',
      en: 'Three English interpreters for a week of free eye surgery in Mai Châu',
    },
    summary: {
      vi: 'Đoàn bác sĩ nhãn khoa nước ngoài làm việc tại Mai Châu từ ngày 23 đến 27/11/2026 và dự kiến mổ cho 140 người. Hai phiên dịch vừa báo ốm, nên cần thêm ba người nói tốt tiếng Anh, quen thuật ngữ y khoa.',
      en: 'A team of foreign eye doctors works in Mai Châu from 23 to 27 November 2026 and expects to operate on 140 people. Two interpreters have fallen ill, so three English speakers at ease with medical terms are needed.',
    },
    needKind: 'expertise',
    urgent: true,
    field: 'health',
    themes: ['ethnic-minorities', 'poverty'],
    agency: 'so-y-te',
    localities: ['05200'],
    provinceWide: false,
    quantity: 3,
    unit: { vi: 'phiên dịch', en: 'interpreters' },
    met: 1,
    currency: 'USD',
    value: null,
    deadline: '2026-11-21',
    details: {
      vi: `Mỗi người làm việc năm ngày, từ 7 giờ 30 đến 16 giờ 30: một người ở bàn khám sàng lọc, một người ở phòng mổ, một người ở khu chăm sóc sau mổ.

Yêu cầu:

- nói tốt tiếng Anh và tiếng Việt; biết tiếng Mường hoặc tiếng Thái là một lợi thế;
- giữ bí mật thông tin người bệnh và ký cam kết trước khi nhận việc;
- có mặt tại Mai Châu từ chiều 22/11/2026 để tập huấn.

Sở Y tế lo chỗ ở, bữa ăn, xe đưa đón từ Hà Nội và bảo hiểm tai nạn; công việc không có thù lao. Sở Ngoại vụ cấp giấy xác nhận tham gia.`,
      en: `Each works for five days, 7:30 to 16:30: one at the screening desk, one in the operating room, one in aftercare.

We ask for:

- good English and Vietnamese; Mường or Thái is an advantage;
- confidentiality about patients, with a signed undertaking before work begins;
- presence in Mai Châu from the afternoon of 22 November 2026 for a briefing.

The Department of Health provides lodging, meals, transport from Hà Nội and accident insurance; the work is unpaid. The Department of Foreign Affairs certifies the service.`,
    },
  },
}
