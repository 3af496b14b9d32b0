import type { AgencySeed } from '../agency-seed'

/** The local partners of the sample catalogue. Addresses and telephone numbers are invented. */
export const agencies: AgencySeed[] = [
  {
    id: 'so-nong-nghiep-moi-truong',
    name: { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý nhà nước về nông, lâm, ngư nghiệp, thủy lợi, nước sạch nông thôn, phòng, chống thiên tai và môi trường trên địa bàn tỉnh. Sở chủ trì các đề xuất về sinh kế nông nghiệp, cấp nước, rừng, rác thải và thích ứng với biến đổi khí hậu.',
      en: 'The department is in charge of agriculture, forestry, fisheries, irrigation, rural water supply, disaster risk reduction and the environment in the province. It leads proposals on farm livelihoods, water supply, forests, waste and adaptation to climate change.',
    },
    email: 'nongnghiep.moitruong@example.org',
    phone: '+84 210 555 0201',
  },
  {
    id: 'so-y-te',
    name: { vi: 'Sở Y tế', en: 'Department of Health' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý bệnh viện công lập, trung tâm y tế khu vực và trạm y tế của 148 xã, phường, đồng thời phụ trách công tác bảo trợ xã hội và trẻ em. Sở chủ trì các đề xuất về y tế cơ sở, sức khỏe bà mẹ, trẻ em, phục hồi chức năng và trang thiết bị y tế.',
      en: 'The department oversees public hospitals, regional health centres and the health stations of 148 communes and wards, and is in charge of social assistance and child protection. It leads proposals on primary health care, maternal and child health, rehabilitation and medical equipment.',
    },
    email: 'yte@example.org',
    phone: '+84 210 555 0202',
  },
  {
    id: 'so-giao-duc-dao-tao',
    name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý giáo dục mầm non, phổ thông, giáo dục thường xuyên và giáo dục nghề nghiệp của tỉnh. Sở chủ trì các đề xuất về trường lớp, trường bán trú, thiết bị dạy học, bồi dưỡng giáo viên và giáo dục hòa nhập.',
      en: 'The department oversees preschools, general schools, continuing education and vocational education in the province. It leads proposals on school buildings, semi-boarding schools, teaching equipment, teacher training and inclusive education.',
    },
    email: 'giaoduc.daotao@example.org',
    phone: '+84 210 555 0203',
  },
  {
    id: 'so-noi-vu',
    name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
    kind: 'department',
    description: {
      vi: 'Sở phụ trách việc làm, người có công và cán bộ, công chức, là đầu mối làm việc với các hội quần chúng của tỉnh. Sở chủ trì các đề xuất về việc làm, người có công và nâng cao năng lực cho cán bộ cấp xã.',
      en: 'The department is in charge of employment, people with meritorious service and the civil service, and is the contact point for associations in the province. It leads proposals on jobs, support to people with meritorious service and the skills of commune staff.',
    },
    email: 'noivu@example.org',
    phone: '+84 210 555 0204',
  },
  {
    id: 'so-van-hoa-the-thao-du-lich',
    name: { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Department of Culture, Sports and Tourism' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý di sản, bảo tàng, thư viện, thể thao quần chúng và du lịch, trong đó có hát Xoan và Tín ngưỡng thờ cúng Hùng Vương. Sở chủ trì các đề xuất về bảo tồn di sản, thư viện, sân chơi và du lịch cộng đồng.',
      en: 'The department looks after heritage, museums, libraries, community sport and tourism, including Xoan singing and the worship of the Hùng Kings. It leads proposals on heritage, libraries, play spaces and community-based tourism.',
    },
    email: 'vanhoa.thethao.dulich@example.org',
    phone: '+84 210 555 0205',
  },
  {
    id: 'so-khoa-hoc-cong-nghe',
    name: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    kind: 'department',
    description: {
      vi: 'Sở quản lý khoa học, công nghệ, đổi mới sáng tạo, sở hữu trí tuệ, bưu chính, viễn thông và chuyển đổi số của tỉnh. Sở chủ trì các đề xuất về kỹ năng số, dịch vụ số ở xã và chỉ dẫn địa lý cho nông sản.',
      en: 'The department is in charge of science, technology, innovation, intellectual property, posts, telecommunications and digital transformation in the province. It leads proposals on digital skills, digital services in communes and geographical indications for farm products.',
    },
    email: 'khoahoc.congnghe@example.org',
    phone: '+84 210 555 0206',
  },
  {
    id: 'so-dan-toc-ton-giao',
    name: { vi: 'Sở Dân tộc và Tôn giáo', en: 'Department of Ethnic and Religious Affairs' },
    kind: 'department',
    description: {
      vi: 'Sở tham mưu và theo dõi việc thực hiện chính sách dân tộc, tôn giáo, trong đó có chương trình phát triển vùng đồng bào dân tộc thiểu số và miền núi. Sở chủ trì các đề xuất cho cộng đồng người Mường, Dao, Mông, Thái, Tày và Cao Lan ở các xã đặc biệt khó khăn.',
      en: 'The department advises on and monitors policy on ethnic and religious affairs, including the programme for ethnic minority and mountainous areas. It leads proposals for Mường, Dao, Mông, Thái, Tày and Cao Lan communities in the most disadvantaged communes.',
    },
    email: 'dantoc.tongiao@example.org',
    phone: '+84 210 555 0207',
  },
  {
    id: 'hoi-phu-nu',
    name: { vi: 'Hội Liên hiệp Phụ nữ tỉnh', en: 'Provincial Women’s Union' },
    kind: 'union',
    description: {
      vi: 'Hội có tổ chức đến từng chi hội ở khu dân cư, vận động tiết kiệm, hỗ trợ phụ nữ khởi nghiệp và bảo vệ quyền của phụ nữ, trẻ em. Hội chủ trì các đề xuất về sinh kế của phụ nữ, phòng, chống bạo lực gia đình và chăm sóc trẻ nhỏ.',
      en: 'The union has branches down to the residential area, runs savings groups, supports women who start a business and defends the rights of women and children. It leads proposals on women’s livelihoods, domestic violence and the care of young children.',
    },
    email: 'hoiphunu@example.org',
    phone: '+84 210 555 0208',
  },
  {
    id: 'hoi-nguoi-khuyet-tat',
    name: { vi: 'Hội Người khuyết tật tỉnh', en: 'Provincial Association of Persons with Disabilities' },
    kind: 'association',
    description: {
      vi: 'Hội do người khuyết tật thành lập và điều hành, tập hợp hội viên, tư vấn đồng cảnh và kiến nghị chính sách. Hội chủ trì các đề xuất về dụng cụ trợ giúp, việc làm, tiếp cận công trình và dịch vụ công.',
      en: 'The association is founded and run by persons with disabilities; it brings members together, offers peer counselling and speaks up on policy. It leads proposals on assistive devices, employment and access to buildings and public services.',
    },
    email: 'hoinguoikhuyettat@example.org',
    phone: '+84 210 555 0209',
  },
  {
    id: 'hoi-chu-thap-do',
    name: { vi: 'Hội Chữ thập đỏ tỉnh', en: 'Provincial Red Cross Society' },
    kind: 'association',
    description: {
      vi: 'Hội có mạng lưới tình nguyện viên ở các xã, phường, làm công tác nhân đạo, sơ cấp cứu, hiến máu và ứng phó thiên tai. Hội chủ trì các đề xuất về cứu trợ khẩn cấp, phòng ngừa thảm họa dựa vào cộng đồng và nhà an toàn.',
      en: 'The society has volunteers in communes and wards for humanitarian work, first aid, blood donation and disaster response. It leads proposals on emergency relief, community-based disaster preparedness and safe housing.',
    },
    email: 'chuthapdo@example.org',
    phone: '+84 210 555 0210',
  },
  {
    id: 'hoi-nong-dan',
    name: { vi: 'Hội Nông dân tỉnh', en: 'Provincial Farmers’ Union' },
    kind: 'union',
    description: {
      vi: 'Hội vận động nông dân sản xuất theo tổ hợp tác, tổ chức tập huấn kỹ thuật và ủy thác vốn vay ưu đãi. Hội chủ trì các đề xuất về chè, cây ăn quả, chăn nuôi quy mô hộ và nông nghiệp tuần hoàn.',
      en: 'The union helps farmers to work in groups, runs technical training and channels concessional loans. It leads proposals on tea, fruit, household livestock and circular farming.',
    },
    email: 'hoinongdan@example.org',
    phone: '+84 210 555 0211',
  },
  {
    id: 'hoi-nan-nhan-chat-doc-da-cam',
    name: {
      vi: 'Hội Nạn nhân chất độc da cam/dioxin tỉnh',
      en: 'Provincial Association of Victims of Agent Orange/dioxin',
    },
    kind: 'association',
    description: {
      vi: 'Hội đại diện cho nạn nhân chất độc da cam thuộc nhiều thế hệ, lập hồ sơ từng gia đình và vận động chăm sóc, giúp đỡ. Hội chủ trì các đề xuất về phục hồi chức năng tại nhà, chăm sóc ban ngày, nhà ở và sinh kế cho gia đình nạn nhân.',
      en: 'The association represents victims of Agent Orange of several generations, keeps a file for each family and raises support for their care. It leads proposals on rehabilitation at home, day care, housing and livelihoods for their families.',
    },
    email: 'hoinannhandacam@example.org',
    phone: '+84 210 555 0212',
  },
  {
    id: 'truong-cao-dang-nghe',
    name: { vi: 'Trường Cao đẳng nghề tỉnh', en: 'Provincial Vocational College' },
    kind: 'school',
    description: {
      vi: 'Trường công lập đào tạo trình độ sơ cấp, trung cấp và cao đẳng các nghề điện, cơ khí, may, chế biến thực phẩm và du lịch. Trường chủ trì các đề xuất về xưởng thực hành, lớp nghề ngắn hạn ở xã và bồi dưỡng giáo viên dạy nghề.',
      en: 'The public college teaches electrical work, mechanics, garment making, food processing and tourism at elementary, intermediate and college level. It leads proposals on workshops, short courses in the communes and training for vocational teachers.',
    },
    email: 'caodangnghe@example.org',
    phone: '+84 210 555 0213',
  },
  {
    id: 'lien-minh-hop-tac-xa',
    name: { vi: 'Liên minh Hợp tác xã tỉnh', en: 'Provincial Cooperative Alliance' },
    kind: 'other',
    description: {
      vi: 'Liên minh đại diện và tư vấn cho các hợp tác xã thành viên về quản trị, kế toán, chất lượng sản phẩm và thị trường. Liên minh chủ trì các đề xuất về hợp tác xã kiểu mới, sản phẩm OCOP và chuỗi giá trị nông sản.',
      en: 'The alliance represents member cooperatives and advises them on management, accounting, product quality and markets. It leads proposals on modern cooperatives, products certified under the One Commune One Product programme and farm value chains.',
    },
    email: 'lienminhhtx@example.org',
    phone: '+84 210 555 0214',
  },
]
