import type { SampleStory } from '../../sample'

/** Sample story: invented, and flagged as sample when it is seeded. */
export const story: SampleStory = {
  number: 4,
  content: {
    title: {
      vi: '2.300 hộ dọc sông Bứa có thêm hai giờ để sơ tán nhờ cảnh báo sớm',
      en: 'Early warning gives 2,300 households along the Bứa river two hours to leave',
    },
    summary: {
      vi: 'Nhờ tám điểm đo nước, 46 loa và các đội xung kích được phân công rõ việc, trong trận lũ tháng 9/2024, toàn bộ 1.870 người ở vùng nguy hiểm đã đến chỗ cao trước khi nước tràn vào nhà.',
      en: 'Eight water gauges, 46 loudspeakers and response teams with clear tasks meant that in the flood of September 2024 all 1,870 people in the danger zone were on high ground before the water entered their homes.',
    },
    field: 'disaster',
    themes: ['children', 'disabilities', 'ethnic-minorities'],
    agency: 'hoi-chu-thap-do',
    localities: ['08467', '08542', '08593'],
    provinceWide: false,
    donor: {
      vi: 'Một tổ chức nhân đạo nước ngoài và một doanh nghiệp nước ngoài',
      en: 'A foreign humanitarian organisation and a foreign company',
    },
    donorUrl: null,
    project: { name: { vi: '', en: '' }, url: null },
    period: { from: 2022, to: 2024 },
    problem: {
      vi: `Sông Bứa bắt nguồn từ vùng núi phía tây, chảy qua Tân Sơn, Thanh Sơn rồi ra sông Hồng ở Tam Nông. Sau vài giờ mưa lớn ở thượng nguồn, nước có thể dâng 3 đến 4 m. Người dân hạ lưu thường chỉ biết lũ về khi nước đã vào sân.

Trước dự án, tin cảnh báo được truyền từng cấp qua điện thoại và mất khoảng 100 phút mới đến xóm. Không có danh sách người cần giúp khi sơ tán; người cao tuổi và người khuyết tật thường đi sau cùng.`,
      en: `The Bứa rises in the western mountains and flows through Tân Sơn and Thanh Sơn to the Red River at Tam Nông. A few hours of heavy rain upstream can raise it by 3 to 4 m. People downstream often learned of a flood only when the water was in their yard.

Before the project, warnings were telephoned from level to level and took about 100 minutes to reach a hamlet. There was no list of those who need help to leave; older people and persons with disabilities usually went last.`,
    },
    done: {
      vi: `Hội Chữ thập đỏ cùng ngành khí tượng thủy văn và chính quyền xã lắp tám điểm đo mực nước, mưa tự động dùng điện mặt trời. Khi vượt ngưỡng, tin nhắn được gửi cùng lúc đến trưởng xóm và 46 loa truyền thanh.

34 đội xung kích với 408 thành viên, 39% là nữ, được tập huấn sơ cứu và cứu hộ, nhận áo phao, dây và loa tay. Mỗi xóm vẽ bản đồ rủi ro, chọn đường sơ tán và lập danh sách 286 người cần hỗ trợ; mỗi người có hai hàng xóm được phân công. Danh sách do trưởng xóm giữ và không công khai.

Học sinh 12 trường diễn tập hai lần một năm. Sau bàn giao, xã chi trả phí truyền tin và bảo dưỡng từ quỹ phòng, chống thiên tai.`,
      en: `The Red Cross, the hydro-meteorological service and the communes installed eight solar-powered automatic gauges for water level and rain. Past a threshold, a message goes at once to hamlet heads and to 46 loudspeakers.

34 response teams with 408 members, 39% of them women, trained in first aid and rescue and received life jackets, ropes and megaphones. Each hamlet drew a risk map, chose its evacuation routes and listed those who need help, 286 people in all; each has two neighbours assigned. The hamlet heads keep the lists, which are not public.

Pupils of 12 schools hold two drills a year. Since handover the communes pay for data and maintenance from the disaster fund.`,
    },
    figures: [
      {
        value: { vi: '2 giờ', en: '2 hours' },
        label: { vi: 'để sơ tán trước khi nước đến', en: 'to leave before the water comes' },
      },
      { value: { vi: '408', en: '408' }, label: { vi: 'thành viên đội xung kích', en: 'response team members' } },
      {
        value: { vi: '1.870', en: '1,870' },
        label: { vi: 'người sơ tán an toàn, 9/2024', en: 'people moved safely, September 2024' },
      },
    ],
    results: [
      {
        label: {
          vi: 'Thời gian từ khi vượt ngưỡng đến khi tin đến xóm',
          en: 'Time from threshold to warning in the hamlet',
        },
        before: { vi: 'Khoảng 100 phút', en: 'About 100 minutes' },
        after: { vi: '4 phút', en: '4 minutes' },
      },
      {
        label: { vi: 'Xóm có phương án sơ tán đã diễn tập', en: 'Hamlets with a rehearsed evacuation plan' },
        before: { vi: '3/34 xóm', en: '3 of 34' },
        after: { vi: '34/34 xóm', en: '34 of 34' },
      },
      {
        label: {
          vi: 'Người cần hỗ trợ có hàng xóm được phân công',
          en: 'People who need help with neighbours assigned',
        },
        before: { vi: 'Chưa có', en: 'None' },
        after: { vi: '286/286 người', en: '286 of 286' },
      },
      {
        label: {
          vi: 'Người dân biết đường sơ tán của xóm mình (khảo sát)',
          en: 'Residents who know their evacuation route (survey)',
        },
        before: { vi: '27%', en: '27%' },
        after: { vi: '91%', en: '91%' },
      },
    ],
    voices: [
      {
        words: {
          vi: 'Loa báo lúc hai giờ sáng. Hai cháu hàng xóm sang đẩy xe lăn cho tôi, đến nhà văn hóa thì trời mới mưa to.',
          en: 'The loudspeaker woke us at two in the morning. Two young neighbours came to push my wheelchair, and we were in the community hall before the heavy rain.',
        },
        speaker: { vi: 'Một người sử dụng xe lăn ở Thanh Sơn', en: 'A wheelchair user in Thanh Sơn' },
        consented: true,
      },
      {
        words: {
          vi: 'Hôm đó tôi trực máy đo, thấy số nhảy liên tục thì bấm còi luôn.',
          en: 'I was watching the gauge that night; when the figures kept jumping I set off the siren.',
        },
        speaker: { vi: 'Một đội viên xung kích', en: 'A response team member' },
        consented: false,
      },
    ],
    proposals: ['PT-2026-017', 'PT-2026-019'],
  },
}
