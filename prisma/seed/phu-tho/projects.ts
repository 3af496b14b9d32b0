import { usd } from '@/domain/money/money'
import { emptyProject, type ProjectContent } from '@/domain/portfolio/project-content'
import type { SeededProject } from '../sample'

/** The plan of this province lists no projects, so these are invented: they name no organisation that exists. */
const source = {
  vi: 'Dữ liệu mẫu, không lấy từ văn bản nào. Các tổ chức được nêu tên đều do hệ thống đặt ra.',
  en: 'Sample data, taken from no document. The organisations named are invented.',
}

function sample(number: number, year: number, facts: Partial<ProjectContent>): SeededProject {
  return { number, year, sample: true, content: { ...emptyProject(), source, asOf: '2026-09-30', ...facts } }
}

/** Sample projects of the portfolio. */
export const projects: SeededProject[] = [
  sample(1, 2024, {
    title: {
      vi: 'Nước sạch tự chảy và vệ sinh hộ gia đình ở ba xã vùng cao',
      en: 'Gravity-fed water and household sanitation in three upland communes',
    },
    summary: {
      vi: 'Bốn hệ thống cấp nước tự chảy cho 1.240 hộ, kèm vốn quay vòng để các hộ nghèo xây nhà tiêu hợp vệ sinh.',
      en: 'Four gravity-fed water systems for 1,240 households, with a revolving fund from which poor households build latrines.',
    },
    status: 'underway',
    funder: { vi: 'Quỹ Mẫu Nước cho Vùng cao', en: 'Sample Water for Uplands Fund' },
    backDonor: { vi: 'Tổ chức tài trợ mẫu của Thụy Sĩ', en: 'A sample Swiss donor' },
    implementer: {
      vi: 'Trung tâm Mẫu về Nước và Sức khỏe Cộng đồng',
      en: 'Sample Centre for Water and Community Health',
    },
    country: 'CH',
    field: 'water',
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['08545', '08560', '08566'],
    period: { from: 2024, to: 2027 },
    value: usd(486_000),
  }),
  sample(2, 2024, {
    title: {
      vi: 'Phục hồi chức năng dựa vào cộng đồng cho trẻ khuyết tật',
      en: 'Community-based rehabilitation for children with disabilities',
    },
    summary: {
      vi: 'Đào tạo nhân viên y tế thôn bản và cha mẹ của 380 trẻ, trang bị góc tập phục hồi chức năng cho 12 trạm y tế.',
      en: 'Training for village health workers and the parents of 380 children, and therapy corners in 12 health stations.',
    },
    status: 'underway',
    funder: { vi: 'Hiệp hội Mẫu Trẻ em Hòa nhập', en: 'Sample Association for Inclusive Childhood' },
    implementer: { vi: 'Sở Y tế', en: 'Department of Health' },
    country: 'DE',
    field: 'social',
    agency: 'so-y-te',
    localities: ['05200', '05212', '05245', '05251'],
    period: { from: 2024, to: 2026 },
    currency: 'VND',
    value: 7_350_000_000,
  }),
  sample(1, 2025, {
    title: {
      vi: 'Cảnh báo sớm lũ quét và sạt lở có người dân tham gia',
      en: 'Community early warning of flash floods and landslides',
    },
    summary: {
      vi: 'Trạm đo mưa, còi báo và diễn tập sơ tán tại 18 khu dân cư ven suối.',
      en: 'Rain gauges, sirens and evacuation drills in 18 settlements beside streams.',
    },
    status: 'underway',
    funder: { vi: 'Liên minh Mẫu Ứng phó Thiên tai', en: 'Sample Disaster Response Alliance' },
    backDonor: { vi: 'Doanh nghiệp tài trợ mẫu của Nhật Bản', en: 'A sample corporate sponsor in Japan' },
    implementer: { vi: 'Hội Chữ thập đỏ tỉnh', en: 'Provincial Red Cross Society' },
    country: 'JP',
    field: 'disaster',
    agency: 'hoi-chu-thap-do',
    localities: ['04831', '04846', '04849', '04891'],
    period: { from: 2025, to: 2027 },
    value: usd(312_000),
  }),
  sample(2, 2025, {
    title: {
      vi: 'Sàng lọc và quản lý tăng huyết áp, đái tháo đường tại trạm y tế',
      en: 'Finding and managing high blood pressure and diabetes at health stations',
    },
    summary: {
      vi: 'Thiết bị đo, đào tạo cho 30 trạm y tế và sổ theo dõi điện tử cho 11.000 người bệnh.',
      en: 'Measuring equipment, training for 30 health stations and electronic records for 11,000 patients.',
    },
    status: 'underway',
    funder: { vi: 'Quỹ Mẫu Sức khỏe Cộng đồng', en: 'Sample Community Health Fund' },
    implementer: { vi: 'Sở Y tế', en: 'Department of Health' },
    country: 'AU',
    field: 'health',
    agency: 'so-y-te',
    localities: ['08869', '08950', '09025', '09112'],
    period: { from: 2025, to: 2028 },
    value: usd(402_000),
  }),
  sample(1, 2026, {
    title: {
      vi: 'Trường bán trú thân thiện cho học sinh dân tộc thiểu số',
      en: 'Welcoming semi-boarding schools for ethnic minority pupils',
    },
    summary: {
      vi: 'Nhà ở, bếp ăn và tủ sách song ngữ cho hai trường; đang lấy ý kiến các sở, ngành về văn kiện dự án.',
      en: 'Dormitories, kitchens and bilingual bookshelves for two schools; departments are giving their opinions on the project document.',
    },
    status: 'pipeline',
    funder: { vi: 'Quỹ Mẫu Trường học Vùng xa', en: 'Sample Remote Schools Foundation' },
    country: 'KR',
    field: 'education',
    agency: 'so-giao-duc-dao-tao',
    localities: ['08545', '08620'],
    period: { from: 2027, to: 2028 },
  }),
  sample(2, 2026, {
    title: {
      vi: 'Chuỗi giá trị chè an toàn do phụ nữ làm chủ',
      en: 'Safe tea value chains led by women',
    },
    summary: {
      vi: 'Kết nối 14 tổ hợp tác trồng chè với cơ sở chế biến; đang thương thảo thỏa thuận viện trợ.',
      en: 'Links 14 groups of tea growers with processors; the grant agreement is being negotiated.',
    },
    status: 'pipeline',
    funder: { vi: 'Tổ chức Mẫu vì Sinh kế Bền vững', en: 'Sample Sustainable Livelihoods Organisation' },
    implementer: { vi: 'Hội Liên hiệp Phụ nữ tỉnh', en: 'Provincial Women’s Union' },
    country: 'NL',
    field: 'agriculture',
    agency: 'hoi-phu-nu',
    localities: ['08152', '08053', '08542'],
    period: { from: 2027, to: 2029 },
    value: usd(540_000),
  }),
  sample(1, 2021, {
    title: {
      vi: 'Chăm sóc mắt học đường',
      en: 'Eye care in schools',
    },
    summary: {
      vi: 'Khám mắt cho 46.000 học sinh, cấp 3.900 cặp kính, đào tạo 120 nhân viên y tế trường học.',
      en: 'Eye tests for 46,000 pupils, 3,900 pairs of glasses, and training for 120 school health staff.',
    },
    status: 'completed',
    funder: { vi: 'Quỹ Mẫu Ánh sáng Học đường', en: 'Sample Sight for Schools Fund' },
    implementer: { vi: 'Sở Y tế', en: 'Department of Health' },
    country: 'AU',
    field: 'health',
    agency: 'so-y-te',
    provinceWide: true,
    period: { from: 2021, to: 2024 },
    value: usd(268_000),
  }),
  sample(1, 2020, {
    title: {
      vi: 'Nhà ở và sinh kế cho gia đình nạn nhân chất độc da cam',
      en: 'Homes and livelihoods for families of victims of Agent Orange',
    },
    summary: {
      vi: 'Sửa 64 ngôi nhà cho dễ tiếp cận, hỗ trợ 85 gia đình chăn nuôi, trồng rau.',
      en: 'Accessible repairs to 64 homes, and support for 85 families in raising poultry and growing vegetables.',
    },
    status: 'completed',
    funder: { vi: 'Hội Mẫu Hàn gắn', en: 'Sample Society for Healing' },
    implementer: {
      vi: 'Hội Nạn nhân chất độc da cam/dioxin tỉnh',
      en: 'Provincial Association of Victims of Agent Orange/dioxin',
    },
    country: 'US',
    field: 'war-legacies',
    agency: 'hoi-nan-nhan-chat-doc-da-cam',
    localities: ['08341', '08431', '08500'],
    period: { from: 2020, to: 2022 },
    value: usd(195_000),
  }),
  sample(1, 2018, {
    title: {
      vi: 'Trẻ khuyết tật đến trường mầm non',
      en: 'Children with disabilities in preschool',
    },
    summary: {
      vi: 'Bồi dưỡng 210 giáo viên mầm non về giáo dục hòa nhập; 46 điểm trường có lối đi, nhà vệ sinh tiếp cận được.',
      en: 'Inclusive education for 210 preschool teachers; accessible paths and toilets at 46 school sites.',
    },
    status: 'completed',
    funder: { vi: 'Hiệp hội Mẫu Trẻ em Hòa nhập', en: 'Sample Association for Inclusive Childhood' },
    implementer: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    country: 'DE',
    field: 'social',
    agency: 'so-giao-duc-dao-tao',
    localities: ['05128', '05266', '05353'],
    period: { from: 2018, to: 2021 },
    value: usd(231_000),
  }),
  sample(2, 2021, {
    title: {
      vi: 'Kỹ năng số cho thanh niên nông thôn',
      en: 'Digital skills for rural young people',
    },
    summary: {
      vi: 'Khóa học 10 tuần về bán hàng trực tuyến và an toàn trên mạng cho 900 thanh niên.',
      en: 'Ten-week courses in online selling and safety on the web for 900 young people.',
    },
    status: 'completed',
    funder: { vi: 'Mạng lưới Mẫu Thanh niên Kết nối', en: 'Sample Connected Youth Network' },
    implementer: { vi: 'Trường Cao đẳng nghề tỉnh', en: 'Provincial Vocational College' },
    field: 'digital',
    agency: 'truong-cao-dang-nghe',
    localities: ['08869', '09025', '09076'],
    period: { from: 2021, to: 2023 },
  }),
]
