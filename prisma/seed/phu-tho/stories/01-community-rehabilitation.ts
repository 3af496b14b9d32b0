import type { SampleStory } from '../../sample'

/** Sample story: invented, and flagged as sample when it is seeded. */
export const story: SampleStory = {
  number: 1,
  content: {
    title: {
      vi: 'Phục hồi chức năng dựa vào cộng đồng đến với 410 gia đình ở Yên Lập và Thanh Sơn',
      en: 'Community-based rehabilitation reaches 410 families in Yên Lập and Thanh Sơn',
    },
    summary: {
      vi: 'Trong ba năm, 62 cán bộ y tế cơ sở học cách hướng dẫn phục hồi chức năng tại nhà. 410 gia đình có người khuyết tật được theo dõi đều đặn, và hơn một nửa số trẻ em trong chương trình nay tự đi lại được.',
      en: 'Over three years 62 grassroots health workers learned to guide rehabilitation at home. 410 families of persons with disabilities were followed regularly, and more than half of the children in the programme now move about on their own.',
    },
    field: 'social',
    themes: ['disabilities', 'children', 'ethnic-minorities'],
    agency: 'so-y-te',
    localities: ['08290', '08323', '08338', '08542', '08584', '08611'],
    provinceWide: false,
    donor: {
      vi: 'Một tổ chức phi chính phủ nước ngoài hoạt động về người khuyết tật',
      en: 'A foreign NGO working on disability',
    },
    donorUrl: 'https://www.example.org/',
    project: {
      name: {
        vi: 'Phục hồi chức năng dựa vào cộng đồng tại Yên Lập và Thanh Sơn, 2021–2023',
        en: 'Community-based rehabilitation in Yên Lập and Thanh Sơn, 2021–2023',
      },
      url: null,
    },
    period: { from: 2021, to: 2023 },
    problem: {
      vi: `Năm 2020, người khuyết tật nặng ở hai huyện Yên Lập và Thanh Sơn cũ muốn tập phục hồi chức năng phải về thành phố Việt Trì, cách 45 đến 70 km. Tiền xe và tiền trọ cho một đợt điều trị hai tuần bằng gần hai tháng thu nhập của một hộ nghèo, nên phần lớn gia đình bỏ dở sau đợt đầu.

Trạm y tế xã có người nhưng không ai được đào tạo về phục hồi chức năng. Trẻ bại não thường chỉ được phát hiện khi đã lên ba, lên bốn. Nhiều cha mẹ nghĩ rằng không còn làm được gì cho con.`,
      en: `In 2020, people with severe disabilities in what were then the districts of Yên Lập and Thanh Sơn had to go to Việt Trì city, 45 to 70 km away, for rehabilitation. Fares and lodging for one two-week course cost a poor household nearly two months’ income, and most families gave up after the first.

Commune health stations had staff, but none trained in rehabilitation. Children with cerebral palsy were often not identified until they were three or four. Many parents believed that nothing more could be done for their child.`,
    },
    done: {
      vi: `Dự án dành phần lớn kinh phí cho đào tạo. 62 cán bộ trạm y tế và nhân viên y tế thôn bản học bốn đợt, tổng cộng 24 ngày, xen kẽ với thực hành tại bệnh viện phục hồi chức năng. Mỗi người phụ trách từ sáu đến bảy gia đình, hai tuần đến nhà một lần và cùng gia đình đặt mục tiêu nhỏ cho từng tháng.

Sáu trạm y tế có góc tập với thanh song song, ghế đứng và thảm; phần lớn do thợ mộc trong xã đóng theo mẫu. 138 người nhận xe lăn, nẹp hoặc khung tập đi vừa với cơ thể. Cha mẹ lập 14 nhóm, mỗi tháng họp một lần để trao đổi cách chăm sóc và trông con giúp nhau.

Từ năm 2024, ngành y tế đưa nội dung này vào chương trình tập huấn hằng năm và trả phụ cấp đi lại cho nhân viên y tế thôn bản.`,
      en: `Most of the budget went into training. 62 health station staff and village health workers trained in four rounds, 24 days in all, alternating with practice at the rehabilitation hospital. Each took charge of six or seven families, called every two weeks, and agreed small monthly goals with them.

Six health stations gained a therapy corner with parallel bars, standing chairs and mats, most of them made by commune carpenters from a pattern. 138 people received a wheelchair, splint or walking frame fitted to them. Parents formed 14 groups that meet monthly to share what works and mind each other’s children.

Since 2024 the health service has included the subject in its yearly training and paid village health workers a travel allowance.`,
    },
    figures: [
      {
        value: { vi: '410', en: '410' },
        label: { vi: 'gia đình được theo dõi tại nhà', en: 'families followed at home' },
      },
      { value: { vi: '62', en: '62' }, label: { vi: 'cán bộ y tế được đào tạo', en: 'health workers trained' } },
      { value: { vi: '3 năm', en: '3 years' }, label: { vi: '2021–2023', en: '2021–2023' } },
    ],
    results: [
      {
        label: {
          vi: 'Xã (theo địa giới cũ) có người hướng dẫn được phục hồi chức năng',
          en: 'Communes (as they then were) with someone able to guide rehabilitation',
        },
        before: { vi: '2/21 xã', en: '2 of 21' },
        after: { vi: '21/21 xã', en: '21 of 21' },
      },
      {
        label: {
          vi: 'Trẻ em trong chương trình tự đi lại được, kể cả với dụng cụ trợ giúp',
          en: 'Children in the programme who move about on their own, with or without a device',
        },
        before: { vi: '31/164 em', en: '31 of 164' },
        after: { vi: '97/164 em', en: '97 of 164' },
      },
      {
        label: {
          vi: 'Tuổi trung bình khi trẻ bại não được phát hiện',
          en: 'Average age at which cerebral palsy is identified',
        },
        before: { vi: '38 tháng', en: '38 months' },
        after: { vi: '14 tháng', en: '14 months' },
      },
      {
        label: {
          vi: 'Trẻ trong độ tuổi đi học được đến trường',
          en: 'School-age children who attend school',
        },
        before: { vi: '44%', en: '44%' },
        after: { vi: '71%', en: '71%' },
      },
    ],
    voices: [
      {
        words: {
          vi: 'Giờ thì con trai tôi tự đi bộ ra trạm y tế được rồi.',
          en: 'My son walks to the health station by himself now.',
        },
        speaker: { vi: 'Một người mẹ ở Yên Lập', en: 'A mother in Yên Lập' },
        consented: true,
      },
      {
        words: {
          vi: 'Trước đây đến nhà tôi chỉ biết động viên. Giờ tôi chỉ được cho mẹ cháu cách bế và cách tập.',
          en: 'I used to have nothing to offer on a visit but encouragement. Now I can show the mother how to hold and how to exercise her child.',
        },
        speaker: { vi: 'Một nhân viên y tế thôn bản, người Mường', en: 'A Mường village health worker' },
        consented: true,
      },
    ],
    proposals: ['PT-2026-009', 'PT-2026-021'],
  },
}
