import type { SampleStory } from '../../sample'

/** Sample story: invented, and flagged as sample when it is seeded. */
export const story: SampleStory = {
  number: 3,
  content: {
    title: {
      vi: 'Gà nhiều cựa giúp 128 phụ nữ vùng Xuân Sơn có thu nhập ổn định',
      en: 'Many-spurred chickens bring 128 women around Xuân Sơn a steady income',
    },
    summary: {
      vi: 'Từ sáu nhóm tiết kiệm, phụ nữ Dao và Mường ở vùng đệm Vườn quốc gia Xuân Sơn lập một hợp tác xã nuôi gà nhiều cựa. Sau bốn năm, thu nhập từ gà tăng gần gấp bốn và 57 gia đình hội viên đã thoát nghèo.',
      en: 'Starting from six savings groups, Dao and Mường women beside Xuân Sơn National Park formed a cooperative that raises the local many-spurred chicken. In four years income from chickens rose almost fourfold, and 57 member families left poverty.',
    },
    field: 'agriculture',
    themes: ['women', 'ethnic-minorities', 'poverty'],
    agency: 'hoi-phu-nu',
    localities: ['08590'],
    provinceWide: false,
    donor: {
      vi: 'Một tổ chức phi chính phủ nước ngoài hoạt động vì quyền kinh tế của phụ nữ',
      en: 'A foreign NGO working for women’s economic rights',
    },
    donorUrl: null,
    project: { name: { vi: '', en: '' }, url: null },
    period: { from: 2020, to: 2023 },
    problem: {
      vi: `Gà nhiều cựa là giống bản địa của vùng Xuân Sơn, thịt chắc, được người Hà Nội và Việt Trì ưa chuộng, nhất là dịp Tết. Nhưng mỗi nhà chỉ thả vài con, gà chết nhiều khi giao mùa, thương lái trả giá theo cân như gà thường.

Năm 2019, phụ nữ trong các xóm thu được bình quân 6,2 triệu đồng một năm từ gà. Tiền bán gà thường do chồng giữ, và hầu như không ai có sổ sách hay tài khoản riêng.`,
      en: `The many-spurred chicken is native to Xuân Sơn. Its firm meat is sought after in Hà Nội and Việt Trì, above all at the Lunar New Year. Yet each household kept only a few birds, many died at the change of season, and traders paid by weight as for any chicken.

In 2019 women in these hamlets earned on average 6.2 million VND a year from chickens. Husbands usually kept the money, and hardly any woman had accounts or a bank account of her own.`,
    },
    done: {
      vi: `Mọi việc bắt đầu từ sáu nhóm tiết kiệm, mỗi tuần mỗi người góp từ 10.000 đồng. Khi các nhóm đã quen ghi sổ và cho vay, chị em mới cùng học chọn giống, úm gà và tiêm phòng; sáu thú y viên là nữ được đào tạo ngay trong xóm.

Dự án hỗ trợ một lò ấp 3.000 trứng, 96 chuồng đệm lót sinh học và nhãn truy xuất nguồn gốc. Năm 2022, các nhóm lập hợp tác xã với 128 thành viên, bán theo đơn đặt trước cho nhà hàng và cửa hàng thực phẩm.

Các buổi trao đổi vợ chồng về chi tiêu và việc nhà được tổ chức cùng trưởng xóm. Hợp tác xã trích 5% lợi nhuận cho quỹ giống để hội viên mới vay gà con, trả bằng gà con.`,
      en: `It began with six savings groups, each member putting in 10,000 VND or more a week. Only once the groups kept books and lent with ease did the women turn to breeding, brooding and vaccination; six women were trained as para-vets in their own hamlets.

The project provided a 3,000-egg incubator, 96 coops with deep litter and traceable labels. In 2022 the groups formed a cooperative of 128 members that sells by advance order to restaurants and food shops.

Hamlet heads hosted conversations between husbands and wives about spending and housework. The cooperative puts 5% of its profit into a breeding fund, from which new members borrow chicks and repay in chicks.`,
    },
    figures: [
      {
        value: { vi: '128', en: '128' },
        label: { vi: 'phụ nữ là thành viên hợp tác xã', en: 'women in the cooperative' },
      },
      {
        value: { vi: '24,1 triệu đồng', en: '24.1 million VND' },
        label: { vi: 'thu nhập bình quân mỗi năm từ gà', en: 'average yearly income from chickens' },
      },
      { value: { vi: '57', en: '57' }, label: { vi: 'gia đình thoát nghèo', en: 'families out of poverty' } },
    ],
    results: [
      {
        label: {
          vi: 'Thu nhập bình quân từ gà của một thành viên',
          en: 'A member’s average yearly income from chickens',
        },
        before: { vi: '6,2 triệu đồng/năm', en: '6.2 million VND' },
        after: { vi: '24,1 triệu đồng/năm', en: '24.1 million VND' },
      },
      {
        label: { vi: 'Tỷ lệ gà con sống đến khi xuất bán', en: 'Chicks that survive until sale' },
        before: { vi: '48%', en: '48%' },
        after: { vi: '86%', en: '86%' },
      },
      {
        label: {
          vi: 'Phụ nữ có tài khoản hoặc sổ tiết kiệm riêng',
          en: 'Women with a bank or savings account of their own',
        },
        before: { vi: '9/128 người', en: '9 of 128' },
        after: { vi: '121/128 người', en: '121 of 128' },
      },
      {
        label: { vi: 'Giá bán bình quân tại chuồng', en: 'Average price at the farm' },
        before: { vi: '130.000 đồng/kg', en: '130,000 VND/kg' },
        after: { vi: '210.000 đồng/kg', en: '210,000 VND/kg' },
      },
    ],
    voices: [
      {
        words: {
          vi: 'Trước kia bán gà xong tôi đưa tiền cho chồng. Bây giờ hai vợ chồng cùng mở sổ ra tính.',
          en: 'I used to sell the chickens and hand the money to my husband. Now we open the book and do the sums together.',
        },
        speaker: { vi: 'Một thành viên hợp tác xã, người Dao', en: 'A Dao member of the cooperative' },
        consented: true,
      },
      {
        words: {
          vi: 'Nhà hàng đặt trước cả tháng, chúng tôi biết phải úm bao nhiêu con. Không còn cảnh ôm gà ra chợ rồi ôm về.',
          en: 'Restaurants order a month ahead, so we know how many chicks to raise. No more carrying birds to market and back home again.',
        },
        speaker: { vi: 'Tổ trưởng một nhóm tiết kiệm', en: 'Head of a savings group' },
        consented: true,
      },
    ],
    proposals: ['PT-2026-025', 'PT-2026-001'],
  },
}
