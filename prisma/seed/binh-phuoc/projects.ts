import { emptyProject, type ProjectContent } from '@/domain/portfolio/project-content'
import type { SeededProject } from '../sample'

/** The department's plan for 2023, which names all of these. It states no values and no communes; what it leaves out stays out. */
const source = {
  vi: 'Kế hoạch triển khai công tác vận động viện trợ phi chính phủ nước ngoài năm 2023 của Sở Ngoại vụ tỉnh Bình Phước, thực hiện Kế hoạch số 67/UBND-NC ngày 14/3/2022 của UBND tỉnh về việc vận động viện trợ phi chính phủ nước ngoài của tỉnh giai đoạn 2022–2025.',
  en: 'Plan of the Department of Foreign Affairs of Bình Phước Province for the mobilisation of foreign NGO aid in 2023, carrying out Plan 67/UBND-NC of the Provincial People’s Committee of 14 March 2022 on the mobilisation of foreign NGO aid in 2022–2025.',
}
const carriedOut = {
  vi: 'Thuộc các dự án mà tổ chức phi chính phủ nước ngoài “đang triển khai tại tỉnh”',
  en: 'Among the projects that foreign NGOs “are carrying out in the province”',
}
const globalFund = {
  vi: 'Quỹ Toàn cầu phòng chống Lao, Sốt rét và HIV/AIDS',
  en: 'Global Fund to Fight AIDS, Tuberculosis and Malaria',
}

function recorded(number: number, facts: Partial<ProjectContent>): SeededProject {
  const content = { ...emptyProject(), status: 'recorded' as const, stated: carriedOut, source, asOf: '2023', ...facts }
  return { number, year: 2023, sample: false, content }
}

/** The ten projects of the plan, as history of that plan. Fields are ours; everything else is as the plan has it. */
export const projects: SeededProject[] = [
  recorded(1, {
    title: {
      vi: 'Chương trình thực thi chính sách và trị liệu cho người khuyết tật (DIRECT)',
      en: 'Disability Rights Enforcement, Coordination and Therapies (DIRECT)',
    },
    funder: {
      vi: 'Cơ quan Phát triển Quốc tế Hoa Kỳ (USAID)',
      en: 'United States Agency for International Development (USAID)',
    },
    implementer: {
      vi: 'Hội trợ giúp người khuyết tật Việt Nam (VNAH)',
      en: 'Vietnam Assistance for the Handicapped (VNAH)',
    },
    country: 'US',
    field: 'social',
    period: { from: 2021, to: 2023 },
  }),
  recorded(2, {
    title: {
      vi: 'Phòng chống sốt rét cho dân di biến động khu vực biên giới Việt Nam – Campuchia',
      en: 'Malaria prevention for mobile and migrant people on the Viet Nam–Cambodia border',
    },
    funder: { vi: 'Health Poverty Action (HPA)', en: 'Health Poverty Action (HPA)' },
    country: 'GB',
    field: 'health',
    placeNote: { vi: 'Khu vực biên giới Việt Nam – Campuchia', en: 'The Viet Nam–Cambodia border area' },
  }),
  recorded(3, {
    title: {
      vi: 'Sáng kiến khu vực ngăn chặn và loại trừ sốt rét kháng thuốc Artemisinin',
      en: 'Regional Artemisinin-resistance Initiative',
    },
    funder: globalFund,
    field: 'health',
    period: { from: 2021, to: 2023 },
  }),
  recorded(4, {
    title: {
      vi: 'Tăng cường sự tham gia của y tế tư nhân trong phòng chống và loại trừ sốt rét tại Việt Nam',
      en: 'Private health-sector engagement in malaria control and elimination in Viet Nam',
    },
    funder: {
      vi: 'Văn phòng dịch vụ các dự án Liên Hợp quốc (UNOPS)',
      en: 'United Nations Office for Project Services (UNOPS)',
    },
    field: 'health',
  }),
  recorded(5, {
    title: {
      vi: 'Tăng cường sự tham gia của cộng đồng trong hoạt động phòng chống và loại trừ sốt rét tại Việt Nam',
      en: 'Community engagement in malaria control and elimination in Viet Nam',
    },
    implementer: {
      vi: 'Trung tâm hỗ trợ sáng kiến phát triển cộng đồng SCDI (trực thuộc VUSTA)',
      en: 'Centre for Supporting Community Development Initiatives, SCDI (under VUSTA)',
    },
    field: 'health',
  }),
  recorded(6, {
    title: {
      vi: 'Nâng cao chất lượng cuộc sống của người khuyết tật tại các tỉnh bị phun rải nặng chất da cam',
      en: 'Quality of life of persons with disabilities in provinces heavily sprayed with Agent Orange',
    },
    funder: {
      vi: 'Cơ quan Phát triển Quốc tế Hoa Kỳ (USAID)',
      en: 'United States Agency for International Development (USAID)',
    },
    implementer: {
      vi: 'Trung tâm Hỗ trợ sáng kiến phục vụ cộng đồng (CSIP)',
      en: 'Centre for Social Initiatives Promotion (CSIP)',
    },
    country: 'US',
    field: 'war-legacies',
    placeNote: {
      vi: 'Các tỉnh bị phun rải nặng chất da cam',
      en: 'Provinces heavily sprayed with Agent Orange',
    },
  }),
  recorded(7, {
    title: {
      vi: 'Tăng cường sự đóng góp của khối tư nhân trong quản lý ca bệnh sốt rét và loại trừ dịch bệnh sốt rét tiểu vùng sông Mê Kông',
      en: 'Private-sector contribution to malaria case management and elimination in the Greater Mekong Subregion',
    },
    funder: { vi: 'Population Services International (PSI)', en: 'Population Services International (PSI)' },
    country: 'US',
    field: 'health',
  }),
  recorded(8, {
    title: { vi: 'Phòng chống lao', en: 'Tuberculosis control' },
    funder: globalFund,
    field: 'health',
    period: { from: 2021, to: 2023 },
  }),
  recorded(9, {
    title: { vi: 'Chăm sóc và điều trị bệnh nhân HIV/AIDS', en: 'HIV/AIDS care and treatment' },
    funder: { vi: 'AIDS Healthcare Foundation (AHF)', en: 'AIDS Healthcare Foundation (AHF)' },
    country: 'US',
    field: 'health',
  }),
  recorded(10, {
    title: { vi: 'Ngôi trường hy vọng Samsung', en: 'Samsung Hope School' },
    stated: {
      vi: 'Đang vận động: KFHI “tiến hành các bước để tài trợ dự án”; lấy ý kiến các sở, ngành để tham mưu UBND tỉnh tiếp nhận',
      en: 'In pipeline: KFHI was to “take the steps towards funding the project”; departments were to be consulted before the People’s Committee would receive it',
    },
    funder: { vi: 'KFHI', en: 'KFHI' },
    backDonor: {
      vi: 'Nhà tài trợ của dự án Ngôi trường hy vọng Samsung (kế hoạch không nêu tên)',
      en: 'The sponsor of the Samsung Hope School project (not named in the plan)',
    },
    country: 'KR',
    field: 'education',
  }),
]
