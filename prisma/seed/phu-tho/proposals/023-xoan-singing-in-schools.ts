import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 23,
  content: {
    title: {
      vi: 'Dạy hát Xoan tại 20 trường tiểu học và trung học cơ sở quanh Việt Trì',
      en: 'Xoan singing taught in 20 primary and lower secondary schools around Việt Trì',
    },
    summary: {
      vi: 'Trong một năm học, 24 nghệ nhân của bốn phường Xoan gốc cùng 40 giáo viên âm nhạc dạy hát Xoan cho 600 học sinh ở 20 trường thuộc 5 xã, phường quanh Việt Trì. Mỗi trường có một câu lạc bộ, một bộ trang phục, nhạc cụ và tập bài hát để tiếp tục dạy những năm sau.',
      en: 'Over one school year, 24 artists of the four original Xoan guilds and 40 music teachers teach Xoan singing to 600 pupils in 20 schools of 5 communes and wards around Việt Trì. Each school gains a club, a set of costumes and instruments, and a songbook with which to go on teaching.',
    },

    aidKind: 'non-project',
    status: 'open',
    field: 'culture',
    themes: ['children'],
    agency: 'so-van-hoa-the-thao-du-lich',
    localities: ['07918', '07900', '07894', '07909', '08515'],
    provinceWide: false,
    sdgs: [4, 11],

    startsIn: '2027-08',
    months: 10,
    deadline: '2027-05-31',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: '20 bộ trang phục, trống và phách cho câu lạc bộ (420 USD/trường)',
          en: '20 sets of costumes, drums and clappers for the clubs (US$ 420 per school)',
        },
        amount: usd(8_400),
      },
      {
        label: {
          vi: 'Thù lao nghệ nhân: 20 câu lạc bộ, mỗi nơi 32 buổi (12 USD/buổi)',
          en: 'Artists’ fees: 20 clubs, 32 sessions each (US$ 12 a session)',
        },
        amount: usd(7_680),
      },
      {
        label: {
          vi: 'Biên soạn, thu âm và in 2.000 tập bài hát có mã QR',
          en: 'Editing, recording and printing of 2,000 songbooks with QR codes',
        },
        amount: usd(6_320),
      },
      {
        label: {
          vi: '4 chuyến thực tế tại đình của các phường Xoan và ngày hội cuối năm học',
          en: '4 visits to the guilds’ communal houses and a festival at the end of the school year',
        },
        amount: usd(5_600),
      },
      {
        label: {
          vi: 'Tập huấn 5 ngày cho 40 giáo viên (110 USD/người)',
          en: '5-day course for 40 teachers (US$ 110 each)',
        },
        amount: usd(4_400),
      },
      {
        label: { vi: 'Điều phối, giám sát và kiểm toán', en: 'Coordination, monitoring and audit' },
        amount: usd(3_600),
      },
    ],
    counterpart: {
      amount: usd(9_000),
      note: {
        vi: 'Ngân sách ngành văn hóa chi 3.000 USD tiền mặt; 20 trường góp phòng học, giờ dạy của giáo viên và xe đưa đón trị giá 6.000 USD.',
        en: 'The culture budget gives US$ 3,000 in cash; the 20 schools give rooms, teachers’ hours and transport worth US$ 6,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(1_800),
      description: {
        vi: 'Một trường trong trọn năm học: câu lạc bộ 30 học sinh, 32 buổi học với nghệ nhân, trang phục, nhạc cụ, 100 tập bài hát và tập huấn cho 2 giáo viên.',
        en: 'One school for the whole year: a club of 30 pupils, 32 sessions with artists, costumes, instruments, 100 songbooks and the course for 2 teachers.',
      },
    },

    beneficiaries: {
      people: 664,
      women: 408,
      children: 600,
      ethnicMinorities: 24,
      personsWithDisabilities: 12,
      poorHouseholds: 36,
      note: {
        vi: 'Gồm 600 học sinh (360 em gái), 40 giáo viên và 24 nghệ nhân; khoảng 9.000 học sinh khác của 20 trường được nghe và học một bài Xoan trong giờ âm nhạc.',
        en: 'They are 600 pupils (360 girls), 40 teachers and 24 artists; about 9,000 other pupils of the 20 schools hear and learn one Xoan song in their music lessons.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-11-03' },

    need: {
      vi: `Hát Xoan ở Phú Thọ gắn với tín ngưỡng thờ Hùng Vương và hội đình mùa xuân. Năm 2011, UNESCO ghi danh hát Xoan vào danh sách di sản cần bảo vệ khẩn cấp; năm 2017, di sản được chuyển sang danh sách đại diện của nhân loại. Bốn phường Xoan gốc là An Thái, Phù Đức, Kim Đái và Thét nay đều thuộc phường Vân Phú; nghệ nhân vẫn hát thờ, hát quả cách và hát hội ở đình làng mỗi độ xuân về.

Muốn giữ được danh hiệu ấy, phải có lớp trẻ biết hát. Khảo sát tháng 9/2026 của Sở tại 20 trường quanh Việt Trì cho thấy chỉ 6 trường có câu lạc bộ Xoan hoạt động đều; 58% giáo viên âm nhạc chưa từng học trực tiếp với nghệ nhân; đa số dạy theo băng ghi âm nên dễ sai cách luyến láy, động tác tay và bước chân. Nhiều trường mượn trang phục mỗi khi có hội diễn. Trong 24 nghệ nhân sẵn sàng đứng lớp, 9 người đã trên 70 tuổi, nên việc truyền dạy không thể chờ lâu.`,
      en: `Xoan singing in Phú Thọ belongs to the worship of the Hùng Kings and the spring festivals of communal houses. In 2011 UNESCO placed it on the list of heritage in need of urgent safeguarding; in 2017 it moved to the representative list. The four original guilds, An Thái, Phù Đức, Kim Đái and Thét, now all lie in Vân Phú ward, and each spring their artists still sing the worship songs, the *quả cách* and the festival songs.

Keeping that standing depends on young people who can sing. A survey by the Department in September 2026 in 20 schools around Việt Trì found only 6 with a Xoan club that meets regularly; 58% of music teachers have never studied with an artist, and most teach from recordings, so that ornaments, hand movements and steps easily go wrong. Many schools borrow costumes for each performance. Of the 24 artists ready to teach, 9 are over 70, so the teaching cannot wait long.`,
    },
    objectives: {
      vi: `Đưa hát Xoan trở thành hoạt động thường xuyên, dạy đúng lối cổ, ở các trường quanh vùng Xoan gốc.

- 20 trường có câu lạc bộ 30 học sinh, mỗi câu lạc bộ học 32 buổi với nghệ nhân.
- Ít nhất 510 trong 600 học sinh hát đúng 8 bài, gồm bài thuộc cả ba chặng hát thờ, quả cách và hát hội.
- 40 giáo viên âm nhạc tự dạy được 8 bài sau khi khoản viện trợ kết thúc.
- 2.000 tập bài hát kèm bản thu được dùng trong trường và thư viện.`,
      en: `Xoan singing becomes a regular part of school life around its home villages and is taught in the old way.

- 20 schools have a club of 30 pupils, each with 32 sessions taught by artists.
- At least 510 of 600 pupils sing 8 songs correctly, with songs from all three stages: worship, *quả cách* and festival singing.
- 40 music teachers can teach the 8 songs by themselves when the aid has ended.
- 2,000 songbooks with recordings are in use in schools and libraries.`,
    },
    activities: {
      vi: `1. Cùng bốn phường Xoan chọn 8 bài hợp lứa tuổi; phân công 24 nghệ nhân theo từng trường.
2. Tập huấn 5 ngày cho 40 giáo viên ngay tại đình: hát, đánh trống, gõ phách, múa, tục lệ hát cửa đình.
3. Biên soạn, thu âm và in 2.000 tập bài hát có ký âm, chú giải và mã QR để nghe giọng nghệ nhân.
4. Mua 20 bộ trang phục, trống và phách, đặt làm tại cơ sở trong tỉnh.
5. Tổ chức 32 buổi học mỗi trường, mỗi tuần một buổi 60 phút, nghệ nhân và giáo viên cùng đứng lớp.
6. Đưa học sinh đi 4 chuyến thực tế tại đình; cuối năm học mở ngày hội với phần trình diễn của 20 câu lạc bộ.`,
      en: `1. With the four guilds, choose 8 songs that suit the pupils’ age and assign the 24 artists to schools.
2. Hold a 5-day course for 40 teachers in the communal houses: singing, drum, clappers, dance and the customs of singing there.
3. Edit, record and print 2,000 songbooks with notation, notes and QR codes that play the artists’ voices.
4. Buy 20 sets of costumes, drums and clappers from makers in the province.
5. Hold 32 sessions in each school, one of 60 minutes a week, with artist and teacher side by side.
6. Take pupils on 4 visits to communal houses, and end the school year with a festival of the 20 clubs.`,
    },
    indicators: [
      {
        label: {
          vi: 'Số trường có câu lạc bộ Xoan sinh hoạt hằng tuần',
          en: 'Schools with a Xoan club that meets weekly',
        },
        baseline: { vi: '6/20 trường', en: '6 of 20 schools' },
        target: { vi: '20/20 trường', en: '20 of 20 schools' },
        verification: {
          vi: 'Sổ sinh hoạt câu lạc bộ, dự giờ hai lần mỗi học kỳ',
          en: 'Club registers; two visits per school term',
        },
      },
      {
        label: { vi: 'Số học sinh hát đúng 8 bài', en: 'Pupils who sing 8 songs correctly' },
        baseline: { vi: '45/600', en: '45 of 600' },
        target: { vi: '510/600', en: '510 of 600' },
        verification: {
          vi: 'Nghệ nhân chấm theo phiếu, đầu và cuối năm học',
          en: 'Marked by artists on a score sheet at the start and end of the year',
        },
      },
      {
        label: { vi: 'Số giáo viên tự dạy được 8 bài', en: 'Teachers able to teach the 8 songs alone' },
        baseline: { vi: '7/40', en: '7 of 40' },
        target: { vi: '40/40', en: '40 of 40' },
        verification: { vi: 'Tiết dạy thử có nghệ nhân dự', en: 'Trial lesson in the presence of an artist' },
      },
      {
        label: {
          vi: 'Số trường ghi hát Xoan vào kế hoạch năm học 2028–2029',
          en: 'Schools with Xoan in their plan for the 2028–2029 school year',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: '20', en: '20' },
        verification: { vi: 'Dự thảo kế hoạch năm học của từng trường', en: 'Draft school-year plan of each school' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Chọn bài, tập huấn 40 giáo viên, đặt trang phục',
          en: 'Songs chosen, 40 teachers trained, costumes ordered',
        },
        fromMonth: 1,
        toMonth: 2,
      },
      {
        label: { vi: 'Biên soạn, thu âm, in 2.000 tập bài hát', en: '2,000 songbooks edited, recorded and printed' },
        fromMonth: 1,
        toMonth: 4,
      },
      { label: { vi: '32 buổi học tại mỗi trường', en: '32 sessions in each school' }, fromMonth: 2, toMonth: 10 },
      {
        label: { vi: '4 chuyến thực tế tại đình', en: '4 visits to communal houses' },
        fromMonth: 4,
        toMonth: 9,
      },
      {
        label: { vi: 'Ngày hội, đánh giá, kiểm toán, bàn giao', en: 'Festival, review, audit and handover' },
        fromMonth: 9,
        toMonth: 10,
      },
    ],
    risks: [
      {
        risk: { vi: 'Lịch học dày, học sinh bỏ buổi tập', en: 'Full timetables make pupils miss sessions' },
        response: {
          vi: 'Xếp buổi tập vào giờ hoạt động trải nghiệm, nghỉ trong hai tuần thi',
          en: 'Sessions use experiential-learning hours and pause for two weeks of examinations',
        },
      },
      {
        risk: { vi: 'Nghệ nhân cao tuổi ốm, khó đi lại', en: 'Elderly artists fall ill or cannot travel' },
        response: {
          vi: 'Mỗi trường có 2 nghệ nhân thay nhau; có xe đưa đón người trên 70 tuổi',
          en: 'Each school has 2 artists who stand in for each other; those over 70 are driven to school',
        },
      },
      {
        risk: {
          vi: 'Bài hát bị cải biên để dễ trình diễn',
          en: 'Songs are altered to make performing easier',
        },
        response: {
          vi: 'Bốn phường Xoan duyệt tập bài hát và bản thu trước khi in',
          en: 'The four guilds approve the songbook and recordings before printing',
        },
      },
    ],
    sustainability: {
      vi: 'Từ năm học 2028–2029, 40 giáo viên tự dạy trong giờ âm nhạc và câu lạc bộ; nghệ nhân chỉ cần đến 4 buổi mỗi năm, do ngân sách nhà trường chi trả (khoảng 50 USD mỗi trường). Trang phục, trống, phách được ghi sổ tài sản của trường. Bản thu và tập bài hát để mở cho mọi trường trong tỉnh tải về. Học sinh hát tốt được giới thiệu vào lớp kế cận của bốn phường Xoan, là nơi truyền dạy lâu dài.',
      en: 'From the 2028–2029 school year the 40 teachers teach by themselves in music lessons and clubs; artists need come only 4 times a year, paid from the school budget (about US$ 50 per school). Costumes, drums and clappers are entered as school property. Recordings and songbook are open for every school in the province to download. Good singers are introduced to the young classes of the four guilds, where Xoan is handed on for life.',
    },
    safeguarding: {
      vi: 'Giáo viên luôn có mặt trong buổi học với nghệ nhân. Phụ huynh ký phiếu đồng ý khi con tham gia, đi thực tế và được ghi hình; không đăng tên kèm ảnh của trẻ. Câu lạc bộ nhận cả học sinh khuyết tật, không thu phí và không chọn theo ngoại hình. Nhà trường tiếp nhận phản ánh qua hộp thư và giáo viên chủ nhiệm.',
      en: 'A teacher is always present when an artist teaches. Parents consent in writing to membership, visits and filming; children’s names are not published with pictures. Clubs welcome pupils with disabilities, charge nothing and do not choose by looks. Schools receive complaints through a letter box and form teachers.',
    },
    environment: {
      vi: 'Hoạt động hầu như không tác động đến môi trường. Trang phục bằng vải bền, dùng nhiều năm, không may mới cho từng hội diễn. Tập bài hát in trên giấy tái chế với số lượng vừa đủ, phần còn lại dùng bản điện tử. Ngày hội không dùng đồ nhựa dùng một lần, đưa đón học sinh bằng xe chung.',
      en: 'The work has almost no effect on the environment. Costumes are of durable cloth and serve for years instead of being made anew for each show. Songbooks are printed on recycled paper in the number needed, with an electronic version for others. The festival avoids single-use plastic, and pupils share buses.',
    },

    contact: {
      name: 'Khổng Thị Thanh Nhã',
      position: {
        vi: 'Chuyên viên Phòng Quản lý di sản văn hóa, Sở Văn hóa, Thể thao và Du lịch',
        en: 'Officer, Cultural Heritage Division, Department of Culture, Sports and Tourism',
      },
      email: 'khong.thanh.nha@example.org',
      phone: '+84 210 555 0123',
      replyDays: 4,
    },
  },
}
