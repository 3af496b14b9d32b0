import type { PageSeed } from '../page-seed'

const merger = {
  vi: 'Số liệu công bố khi thành lập đơn vị hành chính cấp tỉnh mới, từ ngày 01/7/2025',
  en: 'Figures published when the new province was formed, from 1 July 2025',
}
const plan = {
  vi: 'Kế hoạch số 137/KH-SNgv ngày 03/3/2023 của Sở Ngoại vụ tỉnh Phú Thọ (trước khi sáp nhập)',
  en: 'Plan 137/KH-SNgv of 3 March 2023, Department of Foreign Affairs of Phú Thọ (before the merger)',
}

export const page: PageSeed<'about'> = {
  title: { vi: 'Giới thiệu', en: 'About the province' },
  lead: {
    vi: 'Tỉnh Phú Thọ ngày nay gồm ba tỉnh cũ Phú Thọ, Vĩnh Phúc và Hòa Bình. Dưới đây là những số liệu có nguồn, có ngày và những người quý vị có thể liên hệ.',
    en: 'Phú Thọ today is made up of the former provinces of Phú Thọ, Vĩnh Phúc and Hòa Bình. Here are figures with their sources and dates, and the people to turn to.',
  },
  text: {
    vi: `Từ ngày 01/7/2025, chính quyền địa phương có hai cấp: tỉnh và xã, phường; không còn cấp huyện. Tên xã, phường đã đổi nhiều, nên danh mục này tìm được cả theo tên cũ (xã, huyện và tỉnh trước đây).

Tỉnh chuyển từ vận động chung sang kêu gọi theo từng chương trình, dự án cụ thể, theo lĩnh vực và địa bàn ưu tiên. Sở Ngoại vụ là cơ quan đầu mối, theo dõi mỗi khoản viện trợ từ lần liên hệ đầu tiên đến báo cáo kết thúc.`,
    en: `Since 1 July 2025 there are two tiers of local government, the province and its communes and wards; districts no longer exist. Many communes have new names, so this catalogue can also be searched by the former names of communes, districts and provinces.

The province has moved from general appeals to calls programme by programme and project by project, by priority field and locality. The Department of Foreign Affairs is the focal agency and follows each aid item from the first message to the completion report.`,
  },
  figures: [
    {
      field: null,
      label: { vi: 'Diện tích', en: 'Area' },
      value: { vi: '9.361,38', en: '9,361.38' },
      unit: { vi: 'km²', en: 'km²' },
      year: 2025,
      source: merger,
      url: '',
    },
    {
      field: null,
      label: { vi: 'Dân số', en: 'Population' },
      value: { vi: '4.022.638', en: '4,022,638' },
      unit: { vi: 'người', en: 'people' },
      year: 2025,
      source: merger,
      url: '',
    },
    {
      field: null,
      label: { vi: 'Đơn vị hành chính cấp xã', en: 'Communes and wards' },
      value: { vi: '148', en: '148' },
      unit: { vi: '133 xã, 15 phường', en: '133 communes, 15 wards' },
      year: 2025,
      source: merger,
      url: '',
    },
    {
      field: null,
      label: { vi: 'Khoản viện trợ mới dự kiến vận động trong năm', en: 'New aid items sought in the year' },
      value: { vi: '4–6', en: '4–6' },
      unit: { vi: 'chương trình, dự án, phi dự án', en: 'programmes, projects and non-project aid items' },
      year: 2023,
      source: plan,
      url: '',
    },
  ],
  people: [
    {
      role: { vi: 'Trao đổi về đề xuất và nhu cầu', en: 'Proposals and needs' },
      name: 'Nguyễn Thị Mẫu',
      duties: {
        vi: 'Trả lời liên hệ, giới thiệu đối tác, bố trí khảo sát.',
        en: 'Answers requests, introduces partners, arranges visits.',
      },
      email: 'de-xuat@example.org',
      phone: '+84 210 555 0111',
      sample: true,
    },
    {
      role: { vi: 'Thủ tục, hồ sơ và thẩm định', en: 'Procedure, dossiers and appraisal' },
      name: 'Trần Văn Mẫu',
      duties: {
        vi: 'Xác nhận giấy tờ, thời hạn; theo dõi hồ sơ đến khi có quyết định.',
        en: 'Confirms papers and time limits; follows a dossier until the decision.',
      },
      email: 'ho-so@example.org',
      phone: '+84 210 555 0112',
      sample: true,
    },
    {
      role: { vi: 'Theo dõi, báo cáo khoản viện trợ', en: 'Monitoring and reports' },
      name: 'Lê Thị Mẫu',
      duties: {
        vi: 'Nhắc hạn báo cáo, tổng hợp kết quả, câu chuyện thành công.',
        en: 'Reminds of reports due, gathers results and success stories.',
      },
      email: 'bao-cao@example.org',
      phone: '+84 210 555 0113',
      sample: true,
    },
  ],
}
