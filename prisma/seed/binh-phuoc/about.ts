import type { PageSeed } from '../page-seed'

const plan = {
  vi: 'Kế hoạch vận động viện trợ phi chính phủ nước ngoài năm 2023 của Sở Ngoại vụ tỉnh Bình Phước',
  en: 'Plan to mobilise foreign NGO aid in 2023, Department of Foreign Affairs of Bình Phước Province',
}

export const page: PageSeed<'about'> = {
  title: { vi: 'Giới thiệu', en: 'About the province' },
  lead: {
    vi: 'Bình Phước nay là một phần của Đồng Nai, thành phố trực thuộc trung ương từ ngày 30/4/2026. Dưới đây là những số liệu có nguồn, có ngày và những người quý vị có thể liên hệ.',
    en: 'Bình Phước is now part of Đồng Nai, a centrally run city since 30 April 2026. Here are figures with their sources and dates, and the people to turn to.',
  },
  text: {
    vi: `Từ ngày 01/7/2025, chính quyền địa phương có hai cấp; không còn cấp huyện. Danh mục này tìm được cả theo tên cũ của xã, huyện và tỉnh.

Kế hoạch năm 2023 của tỉnh đặt việc duy trì quan hệ với các tổ chức đang thực hiện dự án lên trước, đồng thời tìm đối tác mới qua Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài, Liên hiệp các tổ chức hữu nghị và các tổng lãnh sự quán.`,
    en: `Since 1 July 2025 there are two tiers of local government; districts no longer exist. This catalogue can also be searched by the former names of communes, districts and provinces.

The province’s plan for 2023 put the organisations already at work first, and looked for new partners through the Committee for Foreign NGO Affairs, the unions of friendship organisations and the consulates general.`,
  },
  figures: [
    {
      field: null,
      label: {
        vi: 'Chương trình, dự án đang thực hiện được nêu trong kế hoạch',
        en: 'Projects under way named in the plan',
      },
      value: { vi: '9', en: '9' },
      unit: { vi: 'chương trình, dự án', en: 'programmes and projects' },
      year: 2023,
      source: plan,
      url: '',
    },
    {
      field: null,
      label: { vi: 'Dự án đang vận động được nêu trong kế hoạch', en: 'Projects being sought, named in the plan' },
      value: { vi: '1', en: '1' },
      unit: { vi: 'dự án', en: 'project' },
      year: 2023,
      source: plan,
      url: '',
    },
  ],
  people: [
    {
      role: { vi: 'Trao đổi về đề xuất và nhu cầu', en: 'Proposals and needs' },
      name: 'Phạm Thị Mẫu',
      duties: {
        vi: 'Trả lời liên hệ, giới thiệu đối tác, bố trí khảo sát.',
        en: 'Answers requests, introduces partners, arranges visits.',
      },
      email: 'lien-he@example.org',
      phone: '+84 271 555 0111',
      sample: true,
    },
    {
      role: { vi: 'Thủ tục, hồ sơ và báo cáo', en: 'Procedure, dossiers and reports' },
      name: 'Hoàng Văn Mẫu',
      duties: {
        vi: 'Xác nhận giấy tờ, thời hạn; theo dõi hồ sơ và báo cáo.',
        en: 'Confirms papers and time limits; follows dossiers and reports.',
      },
      email: 'ho-so@example.org',
      phone: '+84 271 555 0112',
      sample: true,
    },
  ],
}
