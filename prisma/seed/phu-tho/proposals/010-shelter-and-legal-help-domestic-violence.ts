import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 10,
  content: {
    title: {
      vi: 'Nơi tạm lánh, tham vấn và trợ giúp pháp lý cho phụ nữ, trẻ em bị bạo lực gia đình',
      en: 'Shelter, counselling and legal help for women and children facing domestic violence',
    },
    summary: {
      vi: 'Phú Thọ chưa có nơi tạm lánh chuyên biệt cho người bị bạo lực gia đình. Dự án mở một cơ sở 14 giường, lập 60 địa chỉ tin cậy ở 20 xã và trong 24 tháng trợ giúp 720 phụ nữ, trẻ em về chỗ ở an toàn, tâm lý và pháp lý.',
      en: 'Phú Thọ has no specialised shelter for people facing domestic violence. The project opens a house with 14 beds, sets up 60 trusted addresses in 20 communes and in 24 months helps 720 women and children with a safe place, counselling and legal advice.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'social',
    themes: ['women', 'children'],
    agency: 'hoi-phu-nu',
    localities: [],
    provinceWide: true,
    sdgs: [5, 16, 3],

    startsIn: '2027-03',
    months: 24,
    deadline: '2027-01-15',

    currency: 'USD',
    budget: [
      {
        label: { vi: 'Sửa chữa, trang bị nhà tạm lánh', en: 'Refitting and furnishing the shelter' },
        amount: usd(21_500),
      },
      {
        label: {
          vi: 'Ăn ở, y tế ban đầu, đi lại cho người tạm lánh',
          en: 'Meals, first medical care and transport for those sheltered',
        },
        amount: usd(19_200),
      },
      {
        label: { vi: 'Nhân viên công tác xã hội, chuyên gia tâm lý', en: 'Social workers and psychologist' },
        amount: usd(24_000),
      },
      { label: { vi: 'Tư vấn và trợ giúp pháp lý', en: 'Legal advice and representation' }, amount: usd(8_400) },
      {
        label: {
          vi: 'Tập huấn, vận hành địa chỉ tin cậy ở 20 xã',
          en: 'Training and running of trusted addresses in 20 communes',
        },
        amount: usd(10_900),
      },
      {
        label: { vi: 'Giám sát, đánh giá, bảo mật hồ sơ', en: 'Monitoring, evaluation, data protection' },
        amount: usd(5_200),
      },
      { label: { vi: 'Quản lý dự án', en: 'Project management' }, amount: usd(5_800) },
    ],
    counterpart: {
      amount: usd(23_000),
      note: {
        vi: 'Hội Liên hiệp Phụ nữ tỉnh góp nhà và cán bộ quản lý bằng hiện vật (15.000 USD); ngân sách tỉnh chi bằng tiền cho điện, nước và một nhân viên trực đêm (8.000 USD).',
        en: 'The Provincial Women’s Union gives the building and supervising staff in kind (US$ 15,000); the provincial budget pays electricity, water and one night attendant in cash (US$ 8,000).',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(8_400),
      description: {
        vi: 'Toàn bộ phần tư vấn và trợ giúp pháp lý cho 180 phụ nữ trong 24 tháng, gồm cả hỗ trợ tại tòa.',
        en: 'The whole of the legal advice and representation for 180 women over 24 months, including support in court.',
      },
    },

    beneficiaries: {
      people: 720,
      women: 605,
      children: 240,
      ethnicMinorities: 245,
      personsWithDisabilities: 32,
      poorHouseholds: 198,
      note: {
        vi: '480 phụ nữ và 240 trẻ em, trong đó có 125 trẻ em gái được tính cả vào số nữ. Ngoài ra, 60 người phụ trách địa chỉ tin cậy và 120 cán bộ cấp xã được tập huấn.',
        en: '480 women and 240 children, of whom 125 are girls and also counted in the figure for women. In addition 60 hosts of trusted addresses and 120 commune officers are trained.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-progress', checkedOn: '2026-10-20' },

    need: {
      vi: `Điều tra quốc gia năm 2019 cho thấy 62,9% phụ nữ từng kết hôn hoặc có bạn tình đã chịu ít nhất một hình thức bạo lực do chồng, bạn tình gây ra; trong số người bị bạo lực thể xác hoặc tình dục, 90,4% không tìm đến bất kỳ dịch vụ chính thức nào. Ở Phú Thọ, năm 2025 cán bộ Hội và tổ hòa giải các xã, phường tiếp nhận 486 vụ việc, nhưng chỉ 61 người được cán bộ qua đào tạo tham vấn.

Luật Phòng, chống bạo lực gia đình đã quy định về nơi tạm lánh và địa chỉ tin cậy. Tuy vậy, sau khi hợp nhất, tỉnh có hơn bốn triệu dân mà chưa có cơ sở tạm lánh chuyên biệt; nơi gần nhất ở Hà Nội. Phần lớn phụ nữ phải về nhà ngoại, ở nhờ hàng xóm hoặc ở lại với người gây bạo lực.

Nhiều trẻ phải nghỉ học, có em chứng kiến bạo lực nhiều năm mà không được ai hỗ trợ. Ở xã, cán bộ phụ trách tận tâm nhưng chưa được học cách đánh giá nguy cơ, giữ bí mật và kết nối với dịch vụ y tế, pháp lý.`,
      en: `The national study of 2019 found that 62.9% of women who had ever had a husband or partner had suffered at least one form of violence from him; of those who suffered physical or sexual violence, 90.4% sought no formal service at all. In Phú Thọ, Women’s Union officers and mediation teams received 486 cases in 2025, but only 61 people were counselled by someone trained to do so.

The Law on Domestic Violence Prevention and Control provides for shelters and trusted addresses. Yet the merged province, with over four million people, has no specialised shelter; the nearest is in Hà Nội. Most women go to their parents or a neighbour, or stay with the person who hurts them.

Many children miss school, and some witness violence for years with no support. Commune officers are committed, but have not been taught to assess danger, keep a confidence and refer to health and legal services.`,
    },
    objectives: {
      vi: `Trong 24 tháng:

- Vận hành một nhà tạm lánh 14 giường đúng quy chuẩn, đón 70 phụ nữ và 80 trẻ em, mỗi người ở trung bình 25 đêm.
- 720 phụ nữ và trẻ em được tham vấn và có kế hoạch an toàn riêng; 180 phụ nữ được trợ giúp pháp lý.
- 60 địa chỉ tin cậy ở 20 xã tiếp nhận, chuyển gửi an toàn trong vòng 24 giờ.
- Tỉnh ban hành quy trình phối hợp và dự toán chi thường xuyên để duy trì nhà tạm lánh.`,
      en: `Within 24 months:

- A 14-bed shelter operates to the required standard and receives 70 women and 80 children, for 25 nights each on average.
- 720 women and children are counselled and have a safety plan of their own; 180 women receive legal help.
- 60 trusted addresses in 20 communes receive people and refer them safely within 24 hours.
- The province adopts a coordination procedure and a recurrent budget that keeps the shelter open.`,
    },
    activities: {
      vi: `1. Sửa chữa một tòa nhà của Hội Liên hiệp Phụ nữ tỉnh thành nhà tạm lánh có sáu phòng, 14 giường, một phòng chơi cho trẻ và một phòng ở tiếp cận được cho người khuyết tật.
2. Tuyển hai nhân viên công tác xã hội, một chuyên gia tâm lý bán thời gian; tham vấn cho 720 phụ nữ, trẻ em tại nhà tạm lánh, qua điện thoại và tại xã.
3. Ký hợp đồng với năm trợ giúp viên pháp lý, luật sư để hỗ trợ 180 phụ nữ về ly hôn, nuôi con, tài sản và việc đề nghị cấm tiếp xúc.
4. Tập huấn 60 người phụ trách địa chỉ tin cậy và 120 cán bộ phụ nữ, y tế, tư pháp ở 20 xã.
5. Giúp trẻ trong nhà tạm lánh tiếp tục học; giới thiệu việc làm hoặc học nghề cho 90 phụ nữ.
6. Tổ chức 40 buổi sinh hoạt với nam giới và thanh niên ở 20 xã về giải quyết mâu thuẫn không bạo lực.`,
      en: `1. Turn a building of the Provincial Women’s Union into a shelter with six rooms, 14 beds, a playroom and one room accessible to persons with disabilities.
2. Recruit two social workers and a part-time psychologist, who counsel 720 women and children at the shelter, by telephone and in the communes.
3. Engage five legal aid officers and lawyers to help 180 women with divorce, custody, property and contact bans.
4. Train 60 hosts of trusted addresses and 120 women’s affairs, health and justice officers in 20 communes.
5. Help the children in the shelter go on with school, and 90 women find a job or vocational training.
6. Hold 40 meetings with men and young people in 20 communes on settling conflict without violence.`,
    },
    indicators: [
      {
        label: { vi: 'Số phụ nữ, trẻ em được tạm lánh an toàn', en: 'Women and children safely sheltered' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '150', en: '150' },
        verification: { vi: 'Sổ của nhà tạm lánh, đã ẩn danh', en: 'Shelter register, anonymised' },
      },
      {
        label: {
          vi: 'Số người được cán bộ qua đào tạo tham vấn',
          en: 'People counselled by trained staff',
        },
        baseline: { vi: '61 người trong năm 2025', en: '61 in 2025' },
        target: { vi: '720 người trong 24 tháng', en: '720 in 24 months' },
        verification: { vi: 'Hồ sơ ca mã hóa, kiểm tra mỗi quý', en: 'Coded case files, checked quarterly' },
      },
      {
        label: { vi: 'Số phụ nữ được trợ giúp pháp lý', en: 'Women given legal help' },
        baseline: { vi: '14 người trong năm 2025', en: '14 in 2025' },
        target: { vi: '180 người trong 24 tháng', en: '180 in 24 months' },
        verification: { vi: 'Báo cáo vụ việc của luật sư', en: 'Lawyers’ case reports' },
      },
      {
        label: {
          vi: 'Số địa chỉ tin cậy chuyển gửi trong vòng 24 giờ',
          en: 'Trusted addresses referring within 24 hours',
        },
        baseline: { vi: '0/60', en: '0 of 60' },
        target: { vi: '54/60', en: '54 of 60' },
        verification: { vi: 'Kiểm tra thực tế hai lần một năm', en: 'Practical checks twice a year' },
      },
      {
        label: {
          vi: 'Tỷ lệ phụ nữ cho biết vẫn an toàn sáu tháng sau khi rời nhà tạm lánh',
          en: 'Women who report being safe six months after leaving the shelter',
        },
        baseline: { vi: 'chưa theo dõi', en: 'not followed up' },
        target: { vi: 'ít nhất 75%', en: 'at least 75%' },
        verification: { vi: 'Gọi lại, nếu người đó đồng ý', en: 'Follow-up calls, with consent' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Sửa chữa nhà, ban hành nội quy và quy trình bảo mật',
          en: 'Building refitted; house and privacy rules adopted',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Tuyển dụng, đào tạo nhân viên và luật sư', en: 'Staff and lawyers recruited and trained' },
        fromMonth: 2,
        toMonth: 5,
      },
      {
        label: { vi: 'Lập và tập huấn 60 địa chỉ tin cậy', en: '60 trusted addresses set up and trained' },
        fromMonth: 3,
        toMonth: 9,
      },
      {
        label: {
          vi: 'Nhà tạm lánh đón người, tham vấn và trợ giúp pháp lý',
          en: 'Shelter open; counselling and legal help',
        },
        fromMonth: 5,
        toMonth: 24,
      },
      {
        label: {
          vi: 'Đánh giá giữa kỳ, điều chỉnh quy trình phối hợp',
          en: 'Mid-term review; coordination procedure revised',
        },
        fromMonth: 12,
        toMonth: 13,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ, chuyển sang chi thường xuyên',
          en: 'Final evaluation; move to the recurrent budget',
        },
        fromMonth: 22,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Địa điểm nhà tạm lánh bị lộ, người gây bạo lực tìm đến.',
          en: 'The location becomes known and a violent person comes to the house.',
        },
        response: {
          vi: 'Không công bố địa chỉ, đón người tại điểm trung gian, có người trực suốt ngày đêm và phương án chuyển đến nơi thứ hai.',
          en: 'The address is not published, people are met at an intermediate point, someone is on duty day and night, and a second place is ready.',
        },
      },
      {
        risk: {
          vi: 'Phụ nữ ngại tìm đến vì sợ điều tiếng hoặc phụ thuộc kinh tế.',
          en: 'Women stay away for fear of gossip or because they depend on the husband’s income.',
        },
        response: {
          vi: 'Tham vấn qua điện thoại và tại trạm y tế, không hỏi giấy tờ khi tiếp nhận; hỗ trợ đi lại và giới thiệu việc làm.',
          en: 'Counselling is offered by telephone and at health stations, no papers are asked for at the door, and travel and job placement are supported.',
        },
      },
      {
        risk: {
          vi: 'Nhân viên kiệt sức, nghỉ việc.',
          en: 'Staff burn out and leave.',
        },
        response: {
          vi: 'Chuyên gia bên ngoài giám sát chuyên môn hằng tháng, luân phiên trực và đào tạo sẵn hai cán bộ dự bị của Hội.',
          en: 'An outside specialist gives monthly supervision, shifts rotate, and two Women’s Union officers are trained as reserves.',
        },
      },
    ],
    sustainability: {
      vi: `Nhà tạm lánh thuộc Hội Liên hiệp Phụ nữ tỉnh nên không phải thuê. Từ năm thứ ba, chi phí vận hành khoảng 21.000 USD mỗi năm được đưa vào dự toán ngân sách tỉnh; Hội trình Ủy ban nhân dân tỉnh phương án này từ tháng thứ 15.

Địa chỉ tin cậy do cán bộ và người dân tại chỗ duy trì, không hưởng lương dự án. Tài liệu tập huấn, mẫu kế hoạch an toàn và quy trình phối hợp được bàn giao để áp dụng cho tất cả các xã, phường.`,
      en: `The house belongs to the Provincial Women’s Union, so there is no rent. From the third year the running cost of about US$ 21,000 a year moves to the provincial budget; the Union submits the plan to the Provincial People’s Committee from month 15.

Trusted addresses are kept up by local officers and residents who draw no project salary. Training materials, safety plan forms and the coordination procedure are handed over for use in every commune and ward.`,
    },
    safeguarding: {
      vi: 'Mọi hỗ trợ đều dựa trên sự đồng ý của người bị bạo lực; trẻ em được hỏi ý kiến theo lứa tuổi. Hồ sơ mã hóa, chỉ ba người được mở, hủy sau năm năm; không chụp ảnh, không nêu tên hay xã trong báo cáo. Nhân viên được kiểm tra lý lịch, ký quy tắc bảo vệ trẻ em; có kênh phản ánh độc lập.',
      en: 'All help rests on the consent of the person concerned; children are heard according to age. Files are coded, open to three people only and destroyed after five years; no photographs are taken and reports name no person or commune. Staff are vetted and sign a child protection code; there is an independent complaints channel.',
    },
    environment: {
      vi: 'Dự án cải tạo nhà sẵn có, không xây mới nên tác động nhỏ. Mái cũ được kiểm tra, nếu là tấm lợp có amiăng thì thuê đơn vị đủ điều kiện tháo dỡ. Nhà dùng đèn LED, bình nước nóng năng lượng mặt trời và phân loại rác; vật liệu còn tốt được dùng lại.',
      en: 'The project refits an existing building, so its impact is small. The old roof is inspected, and if it contains asbestos a qualified contractor removes it. The house has LED lighting, a solar water heater and separate waste bins; sound materials are reused.',
    },

    contact: {
      name: 'Đinh Thị Hoài Thu',
      position: {
        vi: 'Phó Trưởng ban Gia đình – Xã hội, Hội Liên hiệp Phụ nữ tỉnh',
        en: 'Deputy Head of Family and Social Affairs, Provincial Women’s Union',
      },
      email: 'hoaithu.dinh@example.org',
      phone: '+84 210 555 0110',
      replyDays: 3,
    },
  },
}
