import type { SampleStory } from '../../sample'

/** Sample story: invented, and flagged as sample when it is seeded. */
export const story: SampleStory = {
  number: 1,
  content: {
    title: {
      vi: 'Người đi rừng xét nghiệm cho bạn rừng: sốt rét ở Đăk Ơ giảm chín phần mười',
      en: 'Forest-goers test their companions: malaria in Đăk Ơ falls by nine tenths',
    },
    summary: {
      vi: 'Trong ba năm, 22 người đi rừng học cách xét nghiệm và cho thuốc. Thời gian từ lúc sốt đến lúc được xét nghiệm giảm từ bốn ngày xuống dưới một ngày.',
      en: 'Over three years 22 forest-goers learned to test and treat. The time from fever to test fell from four days to less than one.',
    },
    field: 'health',
    themes: ['border-areas', 'ethnic-minorities'],
    agency: 'so-y-te',
    localities: ['25225', '25222'],
    provinceWide: false,
    donor: {
      vi: 'Một tổ chức phi chính phủ nước ngoài về y tế cộng đồng',
      en: 'A foreign NGO working on community health',
    },
    donorUrl: null,
    project: { name: { vi: '', en: '' }, url: null },
    period: { from: 2022, to: 2024 },
    problem: {
      vi: `Năm 2021, hai xã ghi nhận 118 ca sốt rét, hầu hết là đàn ông 18 đến 45 tuổi vừa ở rừng về. Trạm y tế cách cửa rừng 17 km; từ lúc sốt đến lúc được lấy máu mất trung bình bốn ngày.

Cán bộ y tế biết thuốc nhưng không biết đường rừng. Người đi rừng biết nhau, biết chỗ ngủ, nhưng không ai dạy họ làm gì khi bạn mình lên cơn sốt.`,
      en: `In 2021 the two communes recorded 118 cases of malaria, nearly all of them men of 18 to 45 just back from the forest. The health station is 17 km from the forest gate, and from fever to blood test four days passed on average.

Health staff knew the medicine but not the trails. Forest-goers knew each other and the sleeping places, but nobody had taught them what to do when a companion fell ill.`,
    },
    done: {
      vi: `Dự án mời chính những người đi rừng có uy tín: 22 người, trong đó năm phụ nữ hái lá nhíp. Họ học sáu ngày, rồi ba tháng một lần gặp lại để soi chung lam máu, kể chuyện ca khó. Mỗi người đeo một túi có que thử, thuốc và cuốn sổ bằng hình vẽ.

2.900 màn võng được phát tại bến xe, quán cà phê đầu rừng, không hỏi hộ khẩu. Khi có ca bệnh, người cộng tác viên dẫn cán bộ y tế vào tận chỗ ngủ trong vòng ba ngày.

Từ năm 2025, ngành y tế trả phụ cấp cho 14 người còn lại ở nơi có nguy cơ.`,
      en: `The project asked respected forest-goers themselves: 22 people, five of them women who gather forest greens. They trained for six days and met again every three months to look at slides together and talk through hard cases. Each carried a bag with tests, medicine and a notebook in pictures.

2,900 hammock nets were given out at the bus stop and the coffee stalls by the forest, with no question about registration. When a case appeared, the volunteer led health staff to the sleeping place within three days.

Since 2025 the health service has paid 14 of them who work where there is still risk.`,
    },
    figures: [
      {
        value: { vi: '22', en: '22' },
        label: { vi: 'người đi rừng làm cộng tác viên', en: 'forest-goers who became volunteers' },
      },
      {
        value: { vi: '2.900', en: '2,900' },
        label: { vi: 'màn võng đến tay người ngủ rừng', en: 'hammock nets in the hands of those who sleep out' },
      },
      { value: { vi: '3 năm', en: '3 years' }, label: { vi: '2022–2024', en: '2022–2024' } },
    ],
    results: [
      {
        label: { vi: 'Số ca sốt rét mỗi năm ở hai xã', en: 'Cases of malaria per year in the two communes' },
        before: { vi: '118', en: '118' },
        after: { vi: '11', en: '11' },
      },
      {
        label: { vi: 'Thời gian từ lúc sốt đến lúc xét nghiệm', en: 'Time from fever to test' },
        before: { vi: '4 ngày', en: '4 days' },
        after: { vi: '19 giờ', en: '19 hours' },
      },
      {
        label: { vi: 'Ca bệnh uống đủ liều', en: 'Cases that complete treatment' },
        before: { vi: '61%', en: '61%' },
        after: { vi: '97%', en: '97%' },
      },
    ],
    voices: [
      {
        words: {
          vi: 'Hồi trước lên cơn là nằm chờ. Giờ tôi mở túi ra, mười lăm phút là biết.',
          en: 'We used to lie there and wait. Now I open my bag, and in a quarter of an hour we know.',
        },
        speaker: { vi: 'Một người lấy mật ong ở Đăk Ơ', en: 'A honey gatherer in Đăk Ơ' },
        consented: true,
      },
    ],
    proposals: ['BP-2026-001'],
  },
}
