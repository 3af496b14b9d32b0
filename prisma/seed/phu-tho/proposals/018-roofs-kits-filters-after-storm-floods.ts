import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 18,
  content: {
    title: {
      vi: 'Lợp lại mái nhà, cấp đồ gia dụng và bình lọc nước sau bão lũ dọc sông Thao, sông Lô',
      en: 'Roofs, household kits and water filters after storm floods along the Thao and Lô rivers',
    },
    summary: {
      vi: 'Bão lũ cuối tháng 9/2026 làm hàng trăm ngôi nhà ở sáu xã ven sông Thao và sông Lô tốc mái, ngập sâu. Khoản cứu trợ giúp 320 hộ lợp lại mái, 600 hộ có đồ gia dụng và bình lọc nước trước mùa mưa tới.',
      en: 'The storm floods of late September 2026 unroofed and flooded hundreds of houses in six communes along the Thao and Lô rivers. This relief re-roofs 320 homes and gives 600 households kitchen and bedding kits and water filters before the next rains.',
    },

    aidKind: 'emergency',
    status: 'open',
    field: 'disaster',
    themes: ['poverty', 'women', 'children'],
    agency: 'hoi-chu-thap-do',
    localities: ['08053', '08071', '08110', '07969', '07999', '08848'],
    provinceWide: false,
    sdgs: [1, 6, 11],

    startsIn: '2027-01',
    months: 6,
    deadline: '2026-12-20',

    currency: 'USD',
    budget: [
      { label: { vi: 'Vật liệu lợp mái cho 320 nhà', en: 'Roofing materials for 320 houses' }, amount: usd(40_000) },
      { label: { vi: '600 bộ đồ gia dụng', en: '600 household kits' }, amount: usd(20_400) },
      { label: { vi: '600 bình lọc nước', en: '600 water filters' }, amount: usd(13_200) },
      { label: { vi: 'Vận chuyển, phân phát', en: 'Transport and distribution' }, amount: usd(4_200) },
      { label: { vi: 'Đội thợ mộc, dụng cụ an toàn', en: 'Carpenter teams and safety gear' }, amount: usd(3_600) },
      { label: { vi: 'Giám sát sau phân phát', en: 'Post-distribution monitoring' }, amount: usd(1_800) },
      { label: { vi: 'Quản lý, kiểm toán', en: 'Administration and audit' }, amount: usd(1_800) },
    ],
    counterpart: {
      amount: usd(12_000),
      note: {
        vi: 'Bằng hiện vật: ngày công của tình nguyện viên và kho bãi của Hội Chữ thập đỏ tỉnh (7.000 USD), gỗ, tre và xe tải của sáu xã (5.000 USD).',
        en: 'In kind: volunteers’ labour and storage from the provincial Red Cross Society (US$ 7,000), timber, bamboo and lorries from the six communes (US$ 5,000).',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(6_250),
      description: {
        vi: 'Vật liệu lợp lại mái cho 50 ngôi nhà của một xã, mỗi nhà 125 USD.',
        en: 'Roofing materials for 50 houses in one commune, at US$ 125 a house.',
      },
    },

    beneficiaries: {
      people: 2_430,
      women: 1_255,
      children: 640,
      ethnicMinorities: 290,
      personsWithDisabilities: 96,
      poorHouseholds: 232,
      note: {
        vi: '600 hộ đều nhận đồ gia dụng và bình lọc nước; 320 hộ trong số đó được giúp lợp lại mái. Người dân tộc thiểu số chủ yếu là người Mường và người Cao Lan.',
        en: 'All 600 households receive a kit and a filter, and 320 of them a roof. The ethnic minority members are mainly Mường and Cao Lan.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-11-18' },

    need: {
      vi: `Cuối tháng 9/2026, mưa lớn sau bão và nước thượng nguồn đổ về làm sông Thao, sông Lô dâng nhanh. Ở các xã Hạ Hòa, Đan Thượng, Hiền Lương ven sông Thao và Đoan Hùng, Chí Đám, Sông Lô ven sông Lô, 1.120 ngôi nhà bị ngập trên một mét hoặc tốc mái; 320 nhà mất quá nửa mái.

Cứu trợ ban đầu đã kịp thời: mì, nước uống và bạt được phát trong tuần đầu. Sau đó các hộ tự dọn bùn, nhưng gần hai tháng sau nhiều nhà vẫn phải che bạt trong khi mùa đông đã đến. Rà soát của Hội Chữ thập đỏ tỉnh cho thấy 600 hộ mất phần lớn chăn màn, nồi bếp; 71% số giếng của họ bị nước lũ tràn vào. Trong 60 mẫu nước lấy vào tháng 10, 43 mẫu nhiễm khuẩn *E. coli*.

Tiền hỗ trợ của Nhà nước dành cho nhà sập, còn nhà tốc mái phải tự lo. Trong 600 hộ có 232 hộ nghèo hoặc cận nghèo và nhiều người cao tuổi sống một mình. Họ không thể đợi đến mùa mưa, bắt đầu từ tháng 5.`,
      en: `At the end of September 2026 heavy rain after a storm and water from upstream made the Thao and Lô rivers rise fast. In Hạ Hòa, Đan Thượng and Hiền Lương communes on the Thao and Đoan Hùng, Chí Đám and Sông Lô on the Lô, 1,120 houses stood over a metre deep in water or lost roofing; 320 lost more than half the roof.

First relief was prompt: noodles, water and tarpaulins came within a week. Families then cleared the mud themselves, but nearly two months later many still live under tarpaulins, and winter has come. A Red Cross review found 600 households without most of their bedding and cooking pots; 71% of their wells were flooded. Of 60 water tests in October, 43 showed *E. coli*.

State support goes to collapsed houses; lost roofs are left to the owners. Of the 600 households, 232 are poor or near-poor, and many are older people living alone. They cannot wait for the rains that begin in May.`,
    },
    objectives: {
      vi: `Trong sáu tháng, trước khi mùa mưa đến:

- 320 ngôi nhà có mái chắc, chịu được gió cấp 10, không còn hộ nào ở dưới bạt.
- 600 hộ có lại chăn màn, nồi bếp và đồ dùng thiết yếu.
- 600 hộ, tức 2.430 người, có nước uống an toàn tại nhà; ít nhất 95% số mẫu nước sau lọc không có *E. coli*.
- 90% số hộ hài lòng về việc chọn đối tượng và chất lượng hàng cứu trợ.`,
      en: `Within six months and before the rains:

- 320 houses have sound roofs that stand wind of Beaufort force 10, and no family lives under tarpaulin.
- 600 households again have bedding, cooking pots and other essentials.
- 600 households, or 2,430 people, have safe drinking water at home, with no *E. coli* in at least 95% of filtered water tests.
- 90% of households are satisfied with how they were chosen and with the goods.`,
    },
    activities: {
      vi: `1. Họp dân ở 38 khu, thôn để bình chọn công khai 600 hộ; niêm yết danh sách bảy ngày để nhận ý kiến.
2. Cấp cho 320 hộ tôn, xà gồ, vít và dây chằng; 16 đội thợ, mỗi đội bốn người, giúp lợp theo mẫu mái chống bão.
3. Cấp 600 bộ đồ gia dụng gồm chăn, màn, chiếu, nồi, bếp và đèn, mỗi bộ 34 USD.
4. Cấp 600 bình lọc nước màng sợi rỗng, mỗi ngày lọc được 20 lít, kèm một bộ lõi thay thế; hướng dẫn tận nhà.
5. Thau rửa, khử trùng 420 giếng bị ngập cùng trạm y tế xã.
6. Gọi điện và thăm 120 hộ sau khi phân phát, khắc phục ngay điểm chưa ổn, kiểm toán và công khai thu chi.`,
      en: `1. Hold meetings in 38 villages to choose 600 households openly, and post the lists for seven days for comment.
2. Give 320 households roofing sheets, purlins, screws and tie-downs; 16 teams of four carpenters help them build to a storm-safe pattern.
3. Give out 600 household kits of blankets, nets, mats, pots, stove and lamp, at US$ 34 each.
4. Give out 600 hollow-fibre water filters of 20 litres a day, each with a spare cartridge, and show every family how to use them.
5. Clean and disinfect 420 flooded wells with the commune health stations.
6. Telephone and visit 120 households afterwards, put right what is wrong, audit and publish the accounts.`,
    },
    indicators: [
      {
        label: { vi: 'Số nhà được lợp lại mái đạt mẫu chống bão', en: 'Houses re-roofed to the storm-safe pattern' },
        baseline: { vi: '0/320', en: '0 of 320' },
        target: { vi: '320/320', en: '320 of 320' },
        verification: { vi: 'Biên bản nghiệm thu từng nhà', en: 'Completion note for each house' },
      },
      {
        label: { vi: 'Số hộ nhận đủ đồ gia dụng và bình lọc', en: 'Households with a full kit and filter' },
        baseline: { vi: '0/600', en: '0 of 600' },
        target: { vi: '600/600', en: '600 of 600' },
        verification: { vi: 'Phiếu ký nhận, gọi lại 120 hộ', en: 'Signed receipts, calls to 120 households' },
      },
      {
        label: { vi: 'Tỷ lệ mẫu nước sau lọc không có E. coli', en: 'Filtered water tests free of E. coli' },
        baseline: { vi: '17/60 (trước lọc)', en: '17 of 60 (before filtering)' },
        target: { vi: 'ít nhất 95%', en: 'at least 95%' },
        verification: { vi: 'Xét nghiệm 60 mẫu vào tháng thứ năm', en: 'Test of 60 samples in the fifth month' },
      },
      {
        label: {
          vi: 'Tỷ lệ hộ hài lòng về chọn đối tượng và hàng cứu trợ',
          en: 'Households satisfied with selection and goods',
        },
        baseline: { vi: 'chưa có', en: 'not measured' },
        target: { vi: '90%', en: '90%' },
        verification: { vi: 'Khảo sát 120 hộ', en: 'Survey of 120 households' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Họp dân, chốt danh sách, mua sắm', en: 'Village meetings, lists settled, purchasing' },
        fromMonth: 1,
        toMonth: 1,
      },
      {
        label: {
          vi: 'Phát đồ gia dụng, bình lọc; hộ nghèo nhận trước Tết',
          en: 'Kits and filters handed out; poor households before Tết',
        },
        fromMonth: 1,
        toMonth: 2,
      },
      {
        label: { vi: 'Tập huấn đội thợ, lợp mái 320 nhà', en: 'Carpenters trained; 320 houses re-roofed' },
        fromMonth: 2,
        toMonth: 4,
      },
      {
        label: { vi: 'Thau rửa giếng, xét nghiệm nước', en: 'Wells cleaned and water tested' },
        fromMonth: 3,
        toMonth: 5,
      },
      {
        label: { vi: 'Giám sát sau phân phát, kiểm toán, báo cáo', en: 'Post-distribution monitoring, audit, report' },
        fromMonth: 4,
        toMonth: 6,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Giá tôn, xà gồ tăng sau bão.',
          en: 'Prices of sheets and purlins rise after the storm.',
        },
        response: {
          vi: 'Mua gộp một lần qua ba báo giá, giữ giá 60 ngày; nếu tăng, ưu tiên hộ mất hết mái.',
          en: 'Buying is in one lot on three quotations with prices held for 60 days; if they still rise, houses with no roof at all come first.',
        },
      },
      {
        risk: {
          vi: 'Có hộ cho rằng việc bình chọn không công bằng.',
          en: 'Some households feel that the choice was unfair.',
        },
        response: {
          vi: 'Tiêu chí công khai, danh sách niêm yết bảy ngày, có đường dây riêng để phản ánh và 5% dự phòng cho hộ bị sót.',
          en: 'Criteria are public, lists hang for seven days, a telephone line takes complaints, and 5% is kept for families left out.',
        },
      },
      {
        risk: {
          vi: 'Hộ dân để bình lọc bị tắc hoặc không dùng.',
          en: 'Families let the filters clog or do not use them.',
        },
        response: {
          vi: 'Hướng dẫn tại nhà bằng tranh, hẹn quay lại sau 30 ngày và có sẵn lõi thay tại trạm y tế.',
          en: 'Use is shown at home with pictures, volunteers return after 30 days, and cartridges are kept at the health station.',
        },
      },
    ],
    sustainability: {
      vi: `Mái lợp theo mẫu có giằng và dây neo, dùng được khoảng 15 năm; 64 thợ đã học mẫu này sẽ áp dụng cho các nhà khác. Bình lọc có bộ lõi thay thế, dùng được ba năm trước khi hộ phải tự mua lõi khoảng 90.000 đồng.

Hội Chữ thập đỏ tỉnh giữ danh bạ thợ, 40 tấm bạt và kinh nghiệm phân phát cho đợt sau. Các xã đưa 600 hộ vào danh sách ưu tiên nhận vốn sửa nhà và hướng dẫn họ vay vốn làm giếng.`,
      en: `Roofs built with braces and tie-downs last about 15 years, and the 64 carpenters who learn the pattern will use it on other houses. Filters come with a spare cartridge and serve three years before a family has to buy another for about 90,000 VND.

The provincial Red Cross Society keeps a register of carpenters, 40 tarpaulins and the experience of distribution for the next event. The communes put the 600 households on their priority list for house repair funds and help them borrow to improve wells.`,
    },
    safeguarding: {
      vi: 'Hàng được phát tại nơi gần nhà, có lối ưu tiên và mang đến tận nhà cho người cao tuổi, người khuyết tật, phụ nữ mang thai. Không ai phải trả tiền hay trả ơn; cán bộ, tình nguyện viên ký quy tắc phòng ngừa bóc lột, lạm dụng. Ảnh chỉ chụp khi được đồng ý, không nêu tên trẻ. Có số điện thoại miễn phí để phản ánh.',
      en: 'Goods are given out near home, with a priority lane and delivery to older people, persons with disabilities and pregnant women. Nobody pays or owes a favour; staff and volunteers sign a code against exploitation and abuse. Photographs need consent and children are not named. Complaints go to a free telephone line.',
    },
    environment: {
      vi: 'Dùng tôn và gỗ rừng trồng có nguồn gốc rõ ràng, không dùng tấm lợp amiăng; mảnh tôn, tấm lợp cũ được gom về điểm tập kết của xã. Hàng không bọc nhiều lớp nhựa. Nước rửa giếng có clo được để bay hơi hai ngày trước khi xả ra ruộng.',
      en: 'Steel sheets and traceable plantation timber are used and no asbestos; broken sheets go to the communes’ collection points. Goods come with as little plastic wrapping as possible. Chlorinated well water stands two days before it is let out onto the fields.',
    },

    contact: {
      name: 'Tạ Thị Thanh Mai',
      position: {
        vi: 'Trưởng ban Công tác xã hội, Hội Chữ thập đỏ tỉnh',
        en: 'Head of Social Work, Provincial Red Cross Society',
      },
      email: 'thanhmai.ta@example.org',
      phone: '+84 210 555 0118',
      replyDays: 3,
    },
  },
}
