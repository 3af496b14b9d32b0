import type { AgencySeed } from '../agency-seed'

/** The local partners of the sample catalogue. Addresses and telephone numbers are invented. */
export const agencies: AgencySeed[] = [
  {
    id: 'so-y-te',
    name: { vi: 'Sở Y tế', en: 'Department of Health' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý bệnh viện công lập, trung tâm y tế khu vực và trạm y tế xã, phường, cùng công tác bảo trợ xã hội và trẻ em. Sở chủ trì các đề xuất về sốt rét, lao, sức khỏe bà mẹ, trẻ em và phục hồi chức năng.',
      en: 'The department oversees public hospitals, regional health centres and the health stations of communes and wards, with social assistance and child protection. It leads proposals on malaria, tuberculosis, maternal and child health and rehabilitation.',
    },
    email: 'yte@example.org',
    phone: '+84 271 555 0201',
  },
  {
    id: 'so-nong-nghiep-moi-truong',
    name: { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
    kind: 'department',
    description: {
      vi: 'Sở phụ trách trồng trọt, lâm nghiệp, thủy lợi, nước sạch nông thôn, phòng, chống thiên tai và môi trường. Sở chủ trì các đề xuất về cây điều, cấp nước mùa khô, rừng và rác thải nông thôn.',
      en: 'The department is in charge of crops, forestry, irrigation, rural water supply, disaster risk reduction and the environment. It leads proposals on cashew, water in the dry season, forests and rural waste.',
    },
    email: 'nongnghiep.moitruong@example.org',
    phone: '+84 271 555 0202',
  },
  {
    id: 'so-giao-duc-dao-tao',
    name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý giáo dục mầm non, phổ thông, thường xuyên và nghề nghiệp, trong đó có các trường phổ thông dân tộc nội trú. Sở chủ trì các đề xuất về trường lớp, tiếng Việt cho trẻ trước tuổi đi học và giáo dục hòa nhập.',
      en: 'The department oversees preschools, general, continuing and vocational education, including the boarding schools for ethnic minority pupils. It leads proposals on classrooms, Vietnamese for children about to start school and inclusive education.',
    },
    email: 'giaoduc.daotao@example.org',
    phone: '+84 271 555 0203',
  },
  {
    id: 'so-van-hoa-the-thao-du-lich',
    name: { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý di sản, bảo tàng, thư viện và du lịch, trong đó có Khu bảo tồn văn hóa dân tộc S’Tiêng sóc Bom Bo. Sở chủ trì các đề xuất về cồng chiêng, dệt thổ cẩm, thư viện và du lịch cộng đồng.',
      en: 'The department looks after heritage, museums, libraries and tourism, including the S’Tiêng cultural conservation area of Bom Bo. It leads proposals on gong music, weaving, libraries and community-based tourism.',
    },
    email: 'vanhoa.thethao.dulich@example.org',
    phone: '+84 271 555 0204',
  },
  {
    id: 'so-dan-toc-ton-giao',
    name: { vi: 'Sở Dân tộc và Tôn giáo', en: 'Department of Ethnic and Religious Affairs' },
    kind: 'department',
    description: {
      vi: 'Sở theo dõi việc thực hiện chính sách dân tộc, tôn giáo ở vùng đồng bào S’Tiêng, M’Nông, Khmer, Tày, Nùng. Sở chủ trì các đề xuất cho các xã đặc biệt khó khăn và xã biên giới.',
      en: 'The department follows policy on ethnic and religious affairs among S’Tiêng, M’Nông, Khmer, Tày and Nùng communities. It leads proposals for the most disadvantaged communes and those on the border.',
    },
    email: 'dantoc.tongiao@example.org',
    phone: '+84 271 555 0205',
  },
  {
    id: 'so-khoa-hoc-cong-nghe',
    name: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    kind: 'department',
    description: {
      vi: 'Sở phụ trách khoa học, công nghệ, chỉ dẫn địa lý và chuyển đổi số. Sở chủ trì các đề xuất về kỹ năng số, dịch vụ số ở xã và truy xuất nguồn gốc hạt điều.',
      en: 'The department is in charge of science, technology, geographical indications and digital transformation. It leads proposals on digital skills, digital services in communes and the traceability of cashew nuts.',
    },
    email: 'khoahoc.congnghe@example.org',
    phone: '+84 271 555 0206',
  },
  {
    id: 'hoi-phu-nu',
    name: { vi: 'Hội Liên hiệp Phụ nữ thành phố', en: 'Women’s Union of the city' },
    kind: 'union',
    description: {
      vi: 'Hội có chi hội ở từng thôn, ấp, sóc, vận động tiết kiệm, hỗ trợ phụ nữ khởi nghiệp và bảo vệ quyền của phụ nữ, trẻ em. Hội chủ trì các đề xuất về sinh kế và an toàn của phụ nữ.',
      en: 'The union has branches in every hamlet, runs savings groups, supports women who start a business and defends the rights of women and children. It leads proposals on women’s livelihoods and safety.',
    },
    email: 'hoiphunu@example.org',
    phone: '+84 271 555 0207',
  },
  {
    id: 'hoi-nong-dan',
    name: { vi: 'Hội Nông dân thành phố', en: 'Farmers’ Union of the city' },
    kind: 'union',
    description: {
      vi: 'Hội vận động nông dân liên kết sản xuất, tập huấn kỹ thuật và ủy thác vốn vay ưu đãi. Hội chủ trì các đề xuất về điều, tiêu, cây ăn quả và chăn nuôi của nông hộ nhỏ.',
      en: 'The union helps farmers to work together, runs technical training and channels concessional loans. It leads proposals on cashew, pepper, fruit and livestock of smallholders.',
    },
    email: 'hoinongdan@example.org',
    phone: '+84 271 555 0208',
  },
  {
    id: 'hoi-nan-nhan-chat-doc-da-cam',
    name: {
      vi: 'Hội Nạn nhân chất độc da cam/dioxin thành phố',
      en: 'Association of Victims of Agent Orange/dioxin of the city',
    },
    kind: 'association',
    description: {
      vi: 'Hội đại diện cho nạn nhân chất độc da cam thuộc nhiều thế hệ, lập hồ sơ từng gia đình và vận động chăm sóc, giúp đỡ. Hội chủ trì các đề xuất về chăm sóc tại nhà, phục hồi chức năng và sinh kế.',
      en: 'The association represents victims of Agent Orange of several generations, keeps a file for each family and raises support for their care. It leads proposals on home care, rehabilitation and livelihoods.',
    },
    email: 'hoinannhandacam@example.org',
    phone: '+84 271 555 0209',
  },
  {
    id: 'hoi-chu-thap-do',
    name: { vi: 'Hội Chữ thập đỏ thành phố', en: 'Red Cross Society of the city' },
    kind: 'association',
    description: {
      vi: 'Hội có tình nguyện viên ở các xã, phường, làm công tác nhân đạo, sơ cấp cứu và ứng phó thiên tai. Hội chủ trì các đề xuất về cứu trợ khẩn cấp và phòng ngừa thảm họa.',
      en: 'The society has volunteers in communes and wards for humanitarian work, first aid and disaster response. It leads proposals on emergency relief and preparedness.',
    },
    email: 'chuthapdo@example.org',
    phone: '+84 271 555 0210',
  },
  {
    id: 'truong-cao-dang',
    name: { vi: 'Trường Cao đẳng Bình Phước', en: 'Bình Phước College' },
    kind: 'school',
    description: {
      vi: 'Trường công lập đào tạo sư phạm, y tế, kỹ thuật và nông nghiệp. Trường chủ trì các đề xuất về lớp nghề ngắn hạn ở xã và xưởng thực hành.',
      en: 'The public college trains teachers, health staff, technicians and farm advisers. It leads proposals on short courses in communes and on workshops.',
    },
    email: 'caodang@example.org',
    phone: '+84 271 555 0211',
  },
]
