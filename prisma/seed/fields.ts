import type { Localized } from '@/domain/locale'

/** A priority field as a new province starts with it; staff edit the list afterwards. */
type FieldSeed = {
  id: string
  name: Localized
  description: Localized
  colour: string
  /** Name of a lucide icon. */
  icon: string
  sdgs: number[]
  /** Purpose code of the OECD DAC Creditor Reporting System. */
  dacCode: string
}

/**
 * The twelve priority fields, in the order in which they are shown. Every colour reads on white at 4.5:1 or more.
 * The reporting system has no purpose code of its own for climate change, hence the same code as for the environment.
 */
export const fields: FieldSeed[] = [
  {
    id: 'agriculture',
    name: {
      vi: 'Nông, lâm, ngư nghiệp và phát triển nông thôn',
      en: 'Agriculture, forestry, fisheries and rural development',
    },
    description: {
      vi: 'Sinh kế và liên kết tiêu thụ nông sản cho hộ nghèo, hộ cận nghèo và hợp tác xã: giống, kỹ thuật canh tác bền vững, chế biến, tiếp cận thị trường. Địa phương cũng kêu gọi hỗ trợ thủy lợi nhỏ, chăn nuôi an toàn dịch bệnh và rừng trồng gỗ lớn.',
      en: 'Livelihoods and market links for poor and near-poor households and cooperatives: seed, sustainable farming methods, processing and access to buyers. Support is also sought for small irrigation, disease-safe livestock and long-rotation timber.',
    },
    colour: '#3D6B2E',
    icon: 'wheat',
    sdgs: [1, 2, 12],
    dacCode: '31120',
  },
  {
    id: 'health',
    name: { vi: 'Y tế', en: 'Health' },
    description: {
      vi: 'Nâng cao năng lực trạm y tế cấp xã, chăm sóc sức khỏe bà mẹ, trẻ em và dinh dưỡng, phòng bệnh, chăm sóc người cao tuổi. Ưu tiên trang thiết bị đi kèm đào tạo, và hỗ trợ các xã xa bệnh viện.',
      en: 'Stronger commune health stations, maternal and child health and nutrition, prevention, and care for older people. Equipment that comes with training, and support to communes far from a hospital, come first.',
    },
    colour: '#0F5C63',
    icon: 'stethoscope',
    sdgs: [3],
    dacCode: '12220',
  },
  {
    id: 'education',
    name: { vi: 'Giáo dục và đào tạo', en: 'Education and training' },
    description: {
      vi: 'Phòng học, nhà bán trú, bếp ăn và công trình vệ sinh cho các trường vùng khó khăn; sách, thiết bị dạy học và bồi dưỡng giáo viên. Ưu tiên trẻ em dân tộc thiểu số, trẻ khuyết tật và bậc mầm non.',
      en: 'Classrooms, boarding houses, kitchens and toilets for schools in disadvantaged areas; books, teaching equipment and teacher training. Ethnic minority children, children with disabilities and preschools come first.',
    },
    colour: '#7A4A12',
    icon: 'school',
    sdgs: [4],
    dacCode: '11120',
  },
  {
    id: 'vocational',
    name: { vi: 'Giáo dục nghề nghiệp', en: 'Vocational education and training' },
    description: {
      vi: 'Đào tạo nghề gắn với việc làm cho thanh niên nông thôn, phụ nữ và người khuyết tật: xưởng thực hành, giáo trình, bồi dưỡng giáo viên và hợp tác với doanh nghiệp.',
      en: 'Training that leads to a job for rural young people, women and persons with disabilities: workshops, curricula, teacher training and partnership with employers.',
    },
    colour: '#5B4A82',
    icon: 'hammer',
    sdgs: [4, 8],
    dacCode: '11330',
  },
  {
    id: 'social',
    name: { vi: 'Giải quyết các vấn đề xã hội', en: 'Social protection and inclusion' },
    description: {
      vi: 'Phục hồi chức năng và hòa nhập cho người khuyết tật, bảo vệ trẻ em, chăm sóc người cao tuổi cô đơn, phòng, chống bạo lực gia đình và mua bán người. Ưu tiên mô hình dựa vào cộng đồng mà xã duy trì được.',
      en: 'Rehabilitation and inclusion for persons with disabilities, child protection, care for older people living alone, and action against domestic violence and trafficking. Community-based models that communes can keep running come first.',
    },
    colour: '#8A3A4B',
    icon: 'hand-heart',
    sdgs: [1, 5, 10],
    dacCode: '16010',
  },
  {
    id: 'environment',
    name: { vi: 'Môi trường', en: 'Environment' },
    description: {
      vi: 'Thu gom, phân loại và xử lý rác thải nông thôn, bảo vệ rừng, nguồn nước và đa dạng sinh học. Khuyến khích dự án do cộng đồng và trường học cùng thực hiện.',
      en: 'Collecting, sorting and treating rural waste, and protecting forests, water sources and biodiversity. Projects carried out with communities and schools are welcome.',
    },
    colour: '#1F6B4F',
    icon: 'sprout',
    sdgs: [11, 12, 15],
    dacCode: '41010',
  },
  {
    id: 'climate',
    name: { vi: 'Ứng phó với biến đổi khí hậu', en: 'Climate change response' },
    description: {
      vi: 'Canh tác thích ứng với hạn hán, rét hại và mưa cực đoan; năng lượng sạch và giảm phát thải trong nông nghiệp; thông tin khí hậu đến được với nông dân.',
      en: 'Farming that withstands drought, severe cold and extreme rain; clean energy and lower emissions from agriculture; climate information that reaches farmers.',
    },
    colour: '#1E5A86',
    icon: 'cloud-rain',
    sdgs: [7, 13],
    dacCode: '41010',
  },
  {
    id: 'disaster',
    name: {
      vi: 'Phòng, chống thiên tai và cứu trợ khẩn cấp',
      en: 'Disaster risk reduction and emergency relief',
    },
    description: {
      vi: 'Cảnh báo sớm lũ quét, sạt lở đất, đội xung kích cấp xã, nhà an toàn và đường sơ tán. Khi có thiên tai, địa phương công bố riêng nhu cầu cứu trợ và khôi phục sinh kế.',
      en: 'Early warning of flash floods and landslides, commune response teams, safe houses and evacuation routes. After a disaster, relief and recovery needs are published separately.',
    },
    colour: '#9A4319',
    icon: 'life-buoy',
    sdgs: [1, 11, 13],
    dacCode: '43060',
  },
  {
    id: 'war-legacies',
    name: { vi: 'Khắc phục hậu quả chiến tranh', en: 'Addressing war legacies' },
    description: {
      vi: 'Chăm sóc, phục hồi chức năng và sinh kế cho nạn nhân chất độc da cam và gia đình; giáo dục phòng tránh tai nạn bom mìn, vật liệu nổ còn sót lại sau chiến tranh.',
      en: 'Care, rehabilitation and livelihoods for victims of Agent Orange and their families, and education on the risk of explosive remnants of war.',
    },
    colour: '#5A5A2B',
    icon: 'shield-check',
    sdgs: [3, 10, 16],
    dacCode: '15250',
  },
  {
    id: 'culture',
    name: { vi: 'Văn hóa, thể thao, du lịch', en: 'Culture, sport and tourism' },
    description: {
      vi: 'Bảo tồn di sản văn hóa vật thể và phi vật thể, truyền dạy cho lớp trẻ, du lịch cộng đồng và sân chơi, thể thao cho trẻ em vùng khó khăn.',
      en: 'Safeguarding tangible and intangible heritage and passing it on to the young, community-based tourism, and play and sport for children in disadvantaged areas.',
    },
    colour: '#7A2E6B',
    icon: 'drum',
    sdgs: [8, 11],
    dacCode: '16061',
  },
  {
    id: 'water',
    name: { vi: 'Nước sạch và vệ sinh', en: 'Clean water and sanitation' },
    description: {
      vi: 'Công trình cấp nước tập trung và nước tự chảy, xử lý và kiểm nghiệm chất lượng nước, nhà tiêu hợp vệ sinh cho hộ gia đình, trường học, trạm y tế. Mỗi công trình phải có tổ quản lý, vận hành.',
      en: 'Piped and gravity-fed water supply, treatment and water testing, and hygienic latrines for homes, schools and health stations. Every scheme needs a team to manage and run it.',
    },
    colour: '#155E7D',
    icon: 'droplets',
    sdgs: [3, 6],
    dacCode: '14030',
  },
  {
    id: 'digital',
    name: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
    description: {
      vi: 'Kỹ năng số cho người dân, phụ nữ, người cao tuổi và hợp tác xã; thiết bị dùng chung ở xã; khám, chữa bệnh và học tập từ xa; dịch vụ công người khuyết tật dùng được.',
      en: 'Digital skills for residents, women, older people and cooperatives; shared equipment in communes; remote health care and learning; public services that persons with disabilities can use.',
    },
    colour: '#39418C',
    icon: 'laptop',
    sdgs: [9, 10],
    dacCode: '22040',
  },
]
