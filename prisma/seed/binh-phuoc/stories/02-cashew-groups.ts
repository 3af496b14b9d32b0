import type { SampleStory } from '../../sample'

/** Sample story: invented, and flagged as sample when it is seeded. */
export const story: SampleStory = {
  number: 2,
  content: {
    title: {
      vi: 'Hết bán điều non: 180 hộ Nghĩa Trung cùng phơi, cùng bán',
      en: 'No more selling green: 180 households of Nghĩa Trung dry and sell together',
    },
    summary: {
      vi: 'Ba tổ thu mua với một sân phơi, một máy đo ẩm và quỹ ứng tiền đã giúp 180 hộ thoát nợ điều non và bán cao hơn giá thương lái 17%.',
      en: 'Three collection groups with a drying floor, a moisture meter and a fund for advances have freed 180 households from crop debts and brought them 17% more than traders paid.',
    },
    field: 'agriculture',
    themes: ['ethnic-minorities', 'women', 'poverty'],
    agency: 'hoi-nong-dan',
    localities: ['25417'],
    provinceWide: false,
    donor: {
      vi: 'Một quỹ phát triển nông thôn nước ngoài',
      en: 'A foreign rural development fund',
    },
    donorUrl: null,
    project: { name: { vi: '', en: '' }, url: null },
    period: { from: 2021, to: 2024 },
    problem: {
      vi: `Cứ đến tháng 9, hết gạo, người ta bán điều khi hoa chưa nở. Năm 2020, 63% số hộ trong ba thôn nhận tiền trước, với giá thấp hơn vụ thu hoạch 30%. Nợ cũ trả chưa xong, mùa sau lại bán non.

Ai còn hạt để bán thì phơi trên đất, hạt ẩm trên 12%, thương lái trừ cân bao nhiêu phải chịu bấy nhiêu.`,
      en: `Every September, when the rice ran out, people sold their cashew before it flowered. In 2020, 63% of the households in three hamlets took money in advance, at 30% less than at harvest. With the old debt unpaid, they sold green again the next year.

Those who still had nuts dried them on the ground; at over 12% moisture, traders took off the weight they liked.`,
    },
    done: {
      vi: `Dự án không cho tiền mà cho vay: quỹ 620 triệu đồng do ba tổ giữ, ứng 40% giá trị hạt ngay khi giao. Ngân hàng chính sách cho vay trả dứt nợ cũ. Mỗi tổ có sân phơi 400 m², kho nhỏ và máy đo ẩm để trước mặt mọi người.

Phụ nữ giữ sổ và chìa khóa kho ở cả ba tổ. Năm đầu chỉ bán được 84 tấn; năm thứ ba 310 tấn, ký hợp đồng trước mùa với một nhà máy trong vùng.`,
      en: `The project lent instead of giving: a fund of 620 million VND, kept by the three groups, advanced 40% of the value of the nuts on delivery. The policy bank refinanced old debts. Each group has a drying floor of 400 m², a small store and a moisture meter that stands where everyone can see it.

Women keep the books and the key of the store in all three groups. In the first year they sold only 84 tonnes; in the third 310, under a contract signed before the season with a processor nearby.`,
    },
    figures: [
      { value: { vi: '180', en: '180' }, label: { vi: 'hộ bán chung', en: 'households that sell together' } },
      {
        value: { vi: '310 tấn', en: '310 tonnes' },
        label: { vi: 'hạt bán chung trong năm thứ ba', en: 'of nuts sold together in the third year' },
      },
      { value: { vi: '+17%', en: '+17%' }, label: { vi: 'so với giá thương lái', en: 'over the traders’ price' } },
    ],
    results: [
      {
        label: { vi: 'Hộ bán điều non', en: 'Households that sell green' },
        before: { vi: '63%', en: '63%' },
        after: { vi: '9%', en: '9%' },
      },
      {
        label: { vi: 'Độ ẩm hạt khi bán', en: 'Moisture of nuts when sold' },
        before: { vi: '12,4%', en: '12.4%' },
        after: { vi: '8,6%', en: '8.6%' },
      },
      {
        label: { vi: 'Thu nhập từ điều mỗi hộ mỗi năm', en: 'Income from cashew per household and year' },
        before: { vi: '21 triệu đồng', en: '21 million VND' },
        after: { vi: '34 triệu đồng', en: '34 million VND' },
      },
    ],
    voices: [
      {
        words: {
          vi: 'Cái máy đo ẩm nhỏ xíu mà bằng mười người đi trả giá.',
          en: 'That little moisture meter bargains better than ten of us.',
        },
        speaker: { vi: 'Tổ trưởng một tổ thu mua ở Nghĩa Trung', en: 'Leader of a collection group in Nghĩa Trung' },
        consented: true,
      },
    ],
    proposals: ['BP-2026-002'],
  },
}
