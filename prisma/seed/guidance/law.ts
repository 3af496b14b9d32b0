import type { PageSeed } from '../page-seed'

const government = { vi: 'Chính phủ', en: 'Government' }
const none = { vi: '', en: '' }
/** The start page of the Government's own collection; the addresses of single texts in it change. */
const collection = 'https://vanban.chinhphu.vn/'

/** The national part of the register; a province adds its own texts beside its settings. */
export const page: PageSeed<'law'> = {
  title: { vi: 'Văn bản pháp lý', en: 'Legal register' },
  lead: {
    vi: 'Những văn bản về viện trợ phi chính phủ nước ngoài mà Sở và các đối tác sử dụng: văn bản nào đang có hiệu lực, văn bản nào đã được thay thế và thay bằng văn bản nào.',
    en: 'The texts on foreign NGO aid that the department and its partners work with: which are in force, which were replaced, and by what.',
  },
  texts: [
    {
      type: { vi: 'Nghị định số', en: 'Decree' },
      number: '313/2025/NĐ-CP',
      issuer: government,
      about: {
        vi: 'Quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức.',
        en: 'Management and use of non-refundable aid that is not official development assistance.',
      },
      issuedOn: '2025-12-08',
      effectiveOn: null,
      endedOn: null,
      standing: 'in-force',
      replacedBy: '',
      note: {
        vi: 'Thay thế Nghị định số 80/2020/NĐ-CP.',
        en: 'Replaces Decree 80/2020/NĐ-CP.',
      },
      url: collection,
    },
    {
      type: { vi: 'Nghị định số', en: 'Decree' },
      number: '58/2022/NĐ-CP',
      issuer: government,
      about: {
        vi: 'Đăng ký và quản lý hoạt động của các tổ chức phi chính phủ nước ngoài tại Việt Nam: cấp, gia hạn, sửa đổi, bổ sung, cấp lại, đình chỉ và thu hồi Giấy đăng ký.',
        en: 'Registration and management of foreign NGOs in Viet Nam: issue, extension, amendment, re-issue, suspension and revocation of the certificate of registration.',
      },
      issuedOn: '2022-08-31',
      effectiveOn: '2022-11-01',
      endedOn: null,
      standing: 'in-force',
      replacedBy: '',
      note: {
        vi: 'Giấy đăng ký có giá trị tối đa ba năm; địa phương được lấy ý kiến.',
        en: 'A certificate is valid for up to three years; the localities concerned are consulted.',
      },
      url: collection,
    },
    {
      type: { vi: 'Quyết định số', en: 'Decision' },
      number: '1225/QĐ-TTg',
      issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
      about: {
        vi: 'Chương trình quốc gia về viện trợ phi chính phủ nước ngoài giai đoạn 2019–2025.',
        en: 'National programme for foreign NGO aid, 2019–2025.',
      },
      issuedOn: '2019-09-17',
      effectiveOn: null,
      endedOn: null,
      standing: 'unconfirmed',
      replacedBy: '',
      note: {
        vi: 'Giai đoạn của chương trình đã hết; chưa tìm thấy văn bản tiếp theo. Sở xác nhận việc áp dụng.',
        en: 'The period of the programme is over and no successor has been found. The department confirms whether it still applies.',
      },
      url: collection,
    },
    {
      type: { vi: 'Nghị định số', en: 'Decree' },
      number: '80/2020/NĐ-CP',
      issuer: government,
      about: {
        vi: 'Quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức của các cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam.',
        en: 'Management and use of non-refundable aid that is not official development assistance, given to Viet Nam by foreign agencies, organisations and individuals.',
      },
      issuedOn: '2020-07-08',
      effectiveOn: null,
      endedOn: null,
      standing: 'ended',
      replacedBy: '313/2025/NĐ-CP',
      note: none,
      url: collection,
    },
  ],
  note: {
    vi: 'Danh mục này để tra cứu, không phải tư vấn pháp lý. Ngày nào để trống là ngày Sở chưa kiểm chứng. Liên kết dẫn tới hệ thống văn bản chính thức; hãy tìm theo số, ký hiệu.',
    en: 'This register is for reference and is not legal advice. A day that is left out has not been verified by the department. Links lead to the official collection; search there by number.',
  },
}
