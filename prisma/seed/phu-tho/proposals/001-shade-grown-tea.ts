import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 1,
  content: {
    title: {
      vi: 'Phụ nữ làm chủ hợp tác xã chè trồng dưới tán cây che bóng ở vùng đồi Long Cốc, Võ Miếu',
      en: 'Shade-grown tea cooperatives owned by women in the hills of Long Cốc and Võ Miếu',
    },
    summary: {
      vi: '680 phụ nữ trồng chè, phần lớn là người Mường và Dao, đang bán búp tươi theo giá thương lái định. Dự án giúp 12 tổ chè lập 4 hợp tác xã có xưởng chế biến riêng, trồng cây che bóng trên 240 ha và đạt chứng nhận để bán chè thành phẩm.',
      en: '680 women tea growers, most of them Mường and Dao, sell fresh leaf at whatever price collectors set. The project helps 12 tea groups form 4 cooperatives with workshops of their own, plant shade trees on 240 ha and earn the certificate that lets them sell finished tea.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'agriculture',
    themes: ['women', 'ethnic-minorities', 'poverty'],
    agency: 'hoi-phu-nu',
    localities: ['08620', '08593', '08584', '08611'],
    provinceWide: false,
    sdgs: [1, 5, 8, 12, 15],

    startsIn: '2027-04',
    months: 24,
    deadline: '2027-01-31',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Thiết bị chế biến cho 4 xưởng chè',
          en: 'Processing equipment for 4 tea workshops',
        },
        amount: usd(68_000),
      },
      {
        label: {
          vi: '30.000 cây che bóng, cây phủ đất và phân hữu cơ',
          en: '30,000 shade trees, cover crops and compost',
        },
        amount: usd(36_000),
      },
      {
        label: {
          vi: '24 lớp học hiện trường và tập huấn quản trị hợp tác xã',
          en: '24 farmer field schools and training in running a cooperative',
        },
        amount: usd(27_000),
      },
      {
        label: {
          vi: 'Chứng nhận VietGAP, phân tích đất và dư lượng',
          en: 'VietGAP certification, soil and residue tests',
        },
        amount: usd(22_000),
      },
      {
        label: {
          vi: 'Bao bì, truy xuất nguồn gốc và kết nối thị trường',
          en: 'Packaging, traceability and links to buyers',
        },
        amount: usd(14_000),
      },
      {
        label: {
          vi: 'Điều phối tại Hội Liên hiệp Phụ nữ tỉnh',
          en: 'Coordination at the Provincial Women’s Union',
        },
        amount: usd(12_000),
      },
      {
        label: {
          vi: 'Khảo sát đầu kỳ, giám sát, đánh giá cuối kỳ và kiểm toán',
          en: 'Baseline survey, monitoring, final evaluation and audit',
        },
        amount: usd(11_000),
      },
    ],
    counterpart: {
      amount: usd(47_500),
      note: {
        vi: 'Chủ yếu bằng hiện vật, chiếm 20% tổng kinh phí: UBND 4 xã bố trí và sửa chữa nhà xưởng, kéo điện ba pha; các hộ góp công trồng cây và 40% tiền phân hữu cơ.',
        en: 'Mostly in kind, 20% of the total: the 4 communes provide and repair the buildings and bring in three-phase power; households give planting labour and 40% of the cost of compost.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(41_750),
      description: {
        vi: 'Trọn gói cho 1 xã: 3 tổ chè với 170 phụ nữ và 60 ha, gồm 1 xưởng chế biến, 7.500 cây che bóng, 6 lớp học hiện trường, chứng nhận và bao bì.',
        en: 'The full package for 1 commune: 3 tea groups with 170 women and 60 ha, including 1 workshop, 7,500 shade trees, 6 field schools, certification and packaging.',
      },
    },

    beneficiaries: {
      people: 680,
      women: 680,
      children: null,
      ethnicMinorities: 530,
      personsWithDisabilities: 14,
      poorHouseholds: 196,
      note: {
        vi: '680 phụ nữ là thành viên 12 tổ chè, mỗi người đại diện cho một hộ; khoảng 2.000 người thân trong các hộ này được hưởng lợi gián tiếp.',
        en: '680 women are members of the 12 tea groups, one from each household; about 2,000 of their family members benefit indirectly.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-10-14' },

    need: {
      vi: `Chè phủ kín những quả đồi thấp ở các xã Long Cốc, Minh Đài (trước đây thuộc huyện Tân Sơn) và Võ Miếu, Văn Miếu (trước đây thuộc huyện Thanh Sơn). Phụ nữ, phần lớn là người Mường và Dao, làm gần hết việc chăm và hái, nhưng không có xưởng chế biến, cũng chưa có thương hiệu. 680 thành viên của 12 tổ chè chăm sóc 240 ha, mỗi năm bán khoảng 2.400 tấn búp tươi với giá bình quân 5.200 đồng/kg do thương lái định ngay trong ngày. Trừ chi phí, mỗi hộ còn khoảng 8,4 triệu đồng một năm từ chè.

Phần lớn nương chè phơi nắng vì cây che bóng đã bị chặt dần. Mưa mùa hè cuốn trôi đất mặt; những đợt nắng nóng làm giảm khoảng 12% sản lượng mỗi năm. Việc phun thuốc 7–8 lần mỗi năm khiến chè không vào được thị trường tốt hơn. Các tổ đã quen góp vốn xoay vòng và hái chè thành thạo; điều còn thiếu là bóng cây, chứng nhận, xưởng chung và người mua ổn định.`,
      en: `Tea covers the low hills of Long Cốc and Minh Đài communes (formerly Tân Sơn district) and of Võ Miếu and Văn Miếu (formerly Thanh Sơn district). Women, most of them Mường and Dao, do nearly all the tending and picking, yet they own neither a workshop nor a brand. The 680 members of 12 tea groups tend 240 ha and each year sell about 2,400 tonnes of fresh leaf, at an average of 5,200 VND a kilogram that collectors set on the day. After costs, a household keeps about 8.4 million VND a year from tea.

Most plots stand in full sun because the shade trees have been felled over the years. Summer rain carries off the topsoil, and hot spells cut the harvest by about 12% a year. Spraying 7–8 times a year shuts the tea out of better markets. The groups already save in rotation and pick well; what they lack is shade, a certificate, a shared workshop and steady buyers.`,
    },
    objectives: {
      vi: `Sau 24 tháng, phụ nữ trồng chè ở 4 xã tự chế biến, tự bán và được hưởng phần giá trị lớn hơn từ cây chè.

- 12 tổ chè trở thành 4 hợp tác xã hoạt động có lãi, do phụ nữ điều hành và kiểm soát.
- 240 ha chè có cây che bóng, giảm xói mòn và giảm một nửa số lần phun thuốc.
- 200 ha được cấp chứng nhận VietGAP.
- Thu nhập từ chè của mỗi hộ sau chi phí tăng từ 8,4 lên 12,6 triệu đồng một năm.`,
      en: `After 24 months, women tea growers in 4 communes process and sell their own tea and keep a larger share of what it is worth.

- The 12 tea groups have become 4 profitable cooperatives, run and overseen by women.
- 240 ha of tea stand under shade trees, with less erosion and half as many sprayings.
- 200 ha hold VietGAP certificates.
- Each household’s yearly income from tea, after costs, rises from 8.4 to 12.6 million VND.`,
    },
    activities: {
      vi: `1. Thành lập 4 hợp tác xã, mỗi xã một hợp tác xã; tập huấn 48 thành viên nòng cốt về kế toán, hợp đồng và điều hành.
2. Trồng 30.000 cây che bóng trên 240 ha (125 cây/ha) trong hai mùa mưa, chủ yếu là muồng lá nhọn, xen giổi và trám; cây giống do 4 vườn ươm của phụ nữ địa phương cung cấp.
3. Mở 24 lớp học hiện trường theo trọn vụ cho 680 phụ nữ về đốn tỉa, ủ phân, giữ ẩm và quản lý sâu bệnh tổng hợp.
4. Lắp đặt 4 xưởng chế biến, mỗi xưởng xử lý 500 kg búp tươi một ngày; đào tạo 32 người vận hành.
5. Đào tạo 24 đánh giá viên nội bộ, phân tích 96 mẫu đất và búp chè, lập hồ sơ chứng nhận VietGAP cho 200 ha.
6. Thiết kế bao bì có mã truy xuất, tham gia 6 hội chợ và ký hợp đồng với ít nhất 8 đơn vị thu mua.`,
      en: `1. Set up 4 cooperatives, one in each commune, and train 48 leading members in bookkeeping, contracts and management.
2. Plant 30,000 shade trees on 240 ha (125 per hectare) over two rainy seasons, mainly muồng lá nhọn, a legume, with native giổi and trám; 4 nurseries run by local women raise the seedlings.
3. Hold 24 season-long field schools for 680 women on pruning, composting, keeping the soil moist and integrated pest management.
4. Equip 4 workshops, each able to process 500 kg of fresh leaf a day, and train 32 operators.
5. Train 24 internal inspectors, test 96 samples of soil and leaf, and prepare VietGAP certification for 200 ha.
6. Design packaging with a tracing code, attend 6 trade fairs and sign contracts with at least 8 buyers.`,
    },
    indicators: [
      {
        label: {
          vi: 'Thu nhập bình quân từ chè của một hộ, sau chi phí, mỗi năm',
          en: 'Average yearly household income from tea, after costs',
        },
        baseline: { vi: '8,4 triệu đồng', en: '8.4 million VND' },
        target: { vi: '12,6 triệu đồng', en: '12.6 million VND' },
        verification: {
          vi: 'Sổ thu chi của 120 hộ được chọn, khảo sát đầu kỳ và cuối kỳ',
          en: 'Account books of 120 selected households, baseline and final surveys',
        },
      },
      {
        label: {
          vi: 'Chè thành phẩm do 4 hợp tác xã bán ra trong một năm',
          en: 'Finished tea sold by the 4 cooperatives in a year',
        },
        baseline: { vi: '0 tấn', en: '0 tonnes' },
        target: { vi: '60 tấn', en: '60 tonnes' },
        verification: {
          vi: 'Hóa đơn bán hàng, báo cáo tài chính của hợp tác xã',
          en: 'Sales invoices and the cooperatives’ accounts',
        },
      },
      {
        label: { vi: 'Diện tích chè có đủ cây che bóng', en: 'Tea area with full shade planting' },
        baseline: { vi: '0 ha', en: '0 ha' },
        target: { vi: '240 ha, tỷ lệ cây sống từ 85%', en: '240 ha, at least 85% of trees alive' },
        verification: {
          vi: 'Đếm cây tại 60 ô cố định sau mỗi mùa mưa',
          en: 'Tree counts on 60 fixed plots after each rainy season',
        },
      },
      {
        label: { vi: 'Diện tích được chứng nhận VietGAP', en: 'Area certified to VietGAP' },
        baseline: { vi: '0 ha', en: '0 ha' },
        target: { vi: '200 ha', en: '200 ha' },
        verification: {
          vi: 'Giấy chứng nhận do tổ chức chứng nhận độc lập cấp',
          en: 'Certificates issued by an independent certification body',
        },
      },
      {
        label: { vi: 'Số lần phun thuốc bảo vệ thực vật trong năm', en: 'Pesticide sprayings a year' },
        baseline: { vi: '7–8 lần', en: '7–8' },
        target: { vi: 'không quá 4 lần', en: 'no more than 4' },
        verification: {
          vi: 'Nhật ký canh tác do đánh giá viên nội bộ kiểm tra',
          en: 'Field diaries checked by the internal inspectors',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát đầu kỳ; thống nhất điều lệ và đăng ký 4 hợp tác xã',
          en: 'Baseline survey; statutes agreed and 4 cooperatives registered',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: {
          vi: 'Trồng đợt một: 15.000 cây trên 120 ha',
          en: 'First planting: 15,000 trees on 120 ha',
        },
        fromMonth: 3,
        toMonth: 6,
      },
      {
        label: { vi: '24 lớp học hiện trường hoàn thành', en: '24 field schools completed' },
        fromMonth: 3,
        toMonth: 18,
      },
      {
        label: {
          vi: 'Sửa nhà, lắp đặt và chạy thử 4 xưởng',
          en: 'Buildings repaired, 4 workshops installed and tested',
        },
        fromMonth: 6,
        toMonth: 12,
      },
      {
        label: {
          vi: 'Trồng đợt hai: 15.000 cây trên 120 ha',
          en: 'Second planting: 15,000 trees on 120 ha',
        },
        fromMonth: 14,
        toMonth: 17,
      },
      {
        label: {
          vi: 'Cấp chứng nhận cho 200 ha; ký hợp đồng bán chè',
          en: '200 ha certified; sales contracts signed',
        },
        fromMonth: 12,
        toMonth: 22,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ, kiểm toán và bàn giao',
          en: 'Final evaluation, audit and handover',
        },
        fromMonth: 22,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Giá chè giảm hoặc người mua không thực hiện hợp đồng.',
          en: 'Tea prices fall or buyers do not keep to their contracts.',
        },
        response: {
          vi: 'Mỗi hợp tác xã có ít nhất hai đơn vị thu mua, chế biến được cả chè xanh và chè đen, và lập quỹ dự phòng từ 10% lợi nhuận.',
          en: 'Each cooperative keeps at least two buyers, can make both green and black tea and puts 10% of profit into a reserve.',
        },
      },
      {
        risk: {
          vi: 'Người trồng lo cây che bóng làm giảm năng suất.',
          en: 'Growers fear that shade trees will lower yields.',
        },
        response: {
          vi: 'Trồng trước 12 vườn trình diễn, mỗi tổ một vườn; hướng dẫn tỉa tán hằng năm và cho các hộ cùng cân sản lượng để so sánh.',
          en: 'Plant 12 demonstration plots first, one per group; teach yearly pruning and let households weigh and compare the harvests.',
        },
      },
      {
        risk: {
          vi: 'Một số ít thành viên nắm hết việc điều hành hợp tác xã.',
          en: 'A few members take over the running of a cooperative.',
        },
        response: {
          vi: 'Bầu ban kiểm soát riêng, công khai sổ sách hằng quý và giới hạn hai nhiệm kỳ liên tiếp.',
          en: 'A separately elected supervisory board, accounts shown every quarter and a limit of two terms in a row.',
        },
      },
    ],
    sustainability: {
      vi: `Bốn hợp tác xã sở hữu thiết bị và tự trang trải chi phí: theo phương án kinh doanh, mỗi xưởng hòa vốn khi bán 9 tấn chè thành phẩm một năm, so với mục tiêu 15 tấn. Mỗi hợp tác xã trích 6% doanh thu để gia hạn chứng nhận và bảo dưỡng máy. Bốn vườn ươm tiếp tục bán cây giống sau dự án. Hội Liên hiệp Phụ nữ tỉnh cùng cán bộ khuyến nông xã theo dõi thêm 24 tháng và đưa kinh nghiệm vào chương trình hỗ trợ phụ nữ khởi nghiệp của tỉnh.`,
      en: `The four cooperatives own the equipment and pay their own way: in the business plan each workshop breaks even at 9 tonnes of finished tea a year, against a target of 15 tonnes. Each cooperative sets aside 6% of its sales to renew certificates and service machines. The four nurseries go on selling seedlings after the project. The Provincial Women’s Union and commune extension workers follow the cooperatives for another 24 months and carry what is learnt into the province’s support for women starting businesses.`,
    },
    safeguarding: {
      vi: `Giờ học và giờ làm ở xưởng do chị em tự chọn để không tăng gánh nặng việc nhà; mỗi lớp có người trông trẻ. Không sử dụng lao động dưới 18 tuổi trong xưởng. Tài liệu dùng nhiều hình ảnh, có người hướng dẫn bằng tiếng Mường và tiếng Dao. Mỗi xã có hộp thư và một số điện thoại nhận phản ánh; danh tính người gửi được giữ kín, ý kiến được trả lời trong 10 ngày.`,
      en: `The women choose the hours of classes and workshop shifts so that their load at home does not grow, and every class has child care. Nobody under 18 works in the workshops. Materials rely on pictures, with facilitators who speak Mường and Dao. Each commune has a letter box and a telephone number for confidential complaints, answered within 10 days.`,
    },
    environment: {
      vi: `Cây che bóng và cây phủ đất giữ ẩm, giảm rửa trôi trên đất dốc; không mở thêm nương chè trên đất rừng. Xưởng dùng điện và củi tỉa từ nương, không dùng củi rừng tự nhiên. Bao gói thuốc bảo vệ thực vật được thu gom tại 12 điểm. Nước rửa máy qua bể lắng trước khi thải ra môi trường.`,
      en: `Shade trees and cover crops keep moisture in and reduce wash-off on slopes; no forest land is opened for new tea. Workshops run on electricity and prunings from the plots, never on wood from natural forest. Empty pesticide packs are collected at 12 points. Water from cleaning machines passes a settling tank before discharge.`,
    },

    contact: {
      name: 'Nguyễn Thị Hồng Vân',
      position: {
        vi: 'Trưởng ban Hỗ trợ phụ nữ phát triển kinh tế, Hội Liên hiệp Phụ nữ tỉnh',
        en: 'Head of Women’s Economic Development, Provincial Women’s Union',
      },
      email: 'hong-van@example.org',
      phone: '+84 210 555 0101',
      replyDays: 4,
    },
  },
}
