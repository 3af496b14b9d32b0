import type { PageSeed } from '../page-seed'

/** The province's own texts in the register, after the national ones. */
export const texts: PageSeed<'law'>['texts'] = [
  {
    type: { vi: 'Kế hoạch số', en: 'Plan' },
    number: '3679/KH-UBND',
    issuer: { vi: 'Ủy ban nhân dân tỉnh Phú Thọ', en: 'People’s Committee of Phú Thọ Province' },
    about: {
      vi: 'Hợp tác và vận động viện trợ phi chính phủ nước ngoài tỉnh Phú Thọ đến năm 2025.',
      en: 'Cooperation with foreign NGOs and mobilisation of their aid in Phú Thọ until 2025.',
    },
    issuedOn: '2022-09-21',
    effectiveOn: null,
    endedOn: null,
    standing: 'unconfirmed',
    replacedBy: '',
    note: {
      vi: 'Ban hành trước khi sáp nhập; giai đoạn của kế hoạch đã hết. Sở xác nhận kế hoạch tiếp theo.',
      en: 'Issued before the merger of the provinces; its period is over. The department confirms which plan follows.',
    },
    url: '',
  },
  {
    type: { vi: 'Kế hoạch số', en: 'Plan' },
    number: '137/KH-SNgv',
    issuer: { vi: 'Sở Ngoại vụ tỉnh Phú Thọ', en: 'Department of Foreign Affairs of Phú Thọ Province' },
    about: {
      vi: 'Triển khai công tác hợp tác và vận động viện trợ phi chính phủ nước ngoài năm 2023.',
      en: 'Cooperation with foreign NGOs and mobilisation of their aid in 2023.',
    },
    issuedOn: '2023-03-03',
    effectiveOn: null,
    endedOn: null,
    standing: 'ended',
    replacedBy: '',
    note: {
      vi: 'Kế hoạch của năm 2023, viện dẫn Nghị định số 80/2020/NĐ-CP.',
      en: 'The plan of the year 2023, which cites Decree 80/2020/NĐ-CP.',
    },
    url: '',
  },
]
