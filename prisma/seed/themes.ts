import type { Localized } from '@/domain/locale'

/** A theme, which cuts across fields; staff edit the list afterwards. */
type ThemeSeed = { id: string; name: Localized; description: Localized }

/** The themes that a new province starts with, in the order in which they are shown. */
export const themes: ThemeSeed[] = [
  {
    id: 'women',
    name: { vi: 'Phụ nữ', en: 'Women' },
    description: {
      vi: 'Đề xuất do phụ nữ làm chủ hoặc mang lại thu nhập, sức khỏe, an toàn và tiếng nói cho phụ nữ.',
      en: 'Proposals led by women, or that bring women income, health, safety and a say in decisions.',
    },
  },
  {
    id: 'children',
    name: { vi: 'Trẻ em', en: 'Children' },
    description: {
      vi: 'Đề xuất vì trẻ em dưới 16 tuổi: được học, được chăm sóc sức khỏe, được bảo vệ và vui chơi an toàn.',
      en: 'Proposals for children under 16: school, health care, protection and safe play.',
    },
  },
  {
    id: 'disabilities',
    name: { vi: 'Người khuyết tật', en: 'Persons with disabilities' },
    description: {
      vi: 'Đề xuất giúp người khuyết tật phục hồi chức năng, đi học, đi làm và sử dụng được công trình, dịch vụ công.',
      en: 'Proposals that bring persons with disabilities rehabilitation, school, work and accessible buildings and services.',
    },
  },
  {
    id: 'ethnic-minorities',
    name: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' },
    description: {
      vi: 'Đề xuất được bàn bạc và thực hiện cùng đồng bào dân tộc thiểu số, bằng ngôn ngữ và theo tập quán của cộng đồng.',
      en: 'Proposals designed and carried out with ethnic minority communities, in their languages and with respect for their customs.',
    },
  },
  {
    id: 'border-areas',
    name: { vi: 'Vùng biên giới', en: 'Border areas' },
    description: {
      vi: 'Đề xuất cho các xã biên giới đất liền và dân di biến động qua biên giới.',
      en: 'Proposals for communes on the land border and for mobile and migrant people who cross it.',
    },
  },
  {
    id: 'poverty',
    name: { vi: 'Giảm nghèo', en: 'Poverty reduction' },
    description: {
      vi: 'Đề xuất chọn hộ nghèo, hộ cận nghèo làm đối tượng thụ hưởng chính và đo được thu nhập tăng lên.',
      en: 'Proposals whose main beneficiaries are poor and near-poor households, and that measure the rise in income.',
    },
  },
]
