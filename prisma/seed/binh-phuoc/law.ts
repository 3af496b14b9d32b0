import type { PageSeed } from '../page-seed'

/** The province's own texts in the register, after the national ones. */
export const texts: PageSeed<'law'>['texts'] = [
  {
    type: { vi: 'Kế hoạch số', en: 'Plan' },
    number: '67/UBND-NC',
    issuer: { vi: 'Ủy ban nhân dân tỉnh Bình Phước', en: 'People’s Committee of Bình Phước Province' },
    about: {
      vi: 'Vận động viện trợ phi chính phủ nước ngoài của tỉnh giai đoạn 2022–2025.',
      en: 'Mobilisation of foreign NGO aid by the province, 2022–2025.',
    },
    issuedOn: '2022-03-14',
    effectiveOn: null,
    endedOn: null,
    standing: 'unconfirmed',
    replacedBy: '',
    note: {
      vi: 'Ban hành trước khi tỉnh trở thành một phần của Đồng Nai; giai đoạn của kế hoạch đã hết. Sở xác nhận kế hoạch tiếp theo.',
      en: 'Issued before the province became part of Đồng Nai; its period is over. The department confirms which plan follows.',
    },
    url: '',
  },
]
