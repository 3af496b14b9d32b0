import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 6,
  content: {
    title: {
      vi: 'Góc đọc sách cho học sinh 16 điểm trường lẻ ở Xuân Đài, Khả Cửu và Trung Sơn',
      en: 'Reading corners for pupils of 16 satellite schools in Xuân Đài, Khả Cửu and Trung Sơn',
    },
    summary: {
      vi: '720 trẻ, phần lớn là người Mường và Dao, tại 16 điểm trường lẻ hầu như không có sách ngoài sách giáo khoa. Khoản viện trợ trang bị cho mỗi điểm trường một góc đọc với 150 cuốn sách, tập huấn 32 giáo viên và luân chuyển sách giữa các điểm trong 9 tháng.',
      en: '720 pupils, most of them Mường and Dao, in 16 satellite schools have hardly a book besides their textbooks. This aid gives each school a reading corner with 150 books, trains 32 teachers to read with children and rotates books between the schools over 9 months.',
    },

    aidKind: 'non-project',
    status: 'open',
    field: 'education',
    themes: ['children', 'ethnic-minorities', 'poverty'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['08590', '08635', '08311'],
    provinceWide: false,
    sdgs: [4, 10],

    startsIn: '2027-08',
    months: 9,
    deadline: '2027-05-31',

    currency: 'USD',
    budget: [
      {
        label: { vi: '2.400 cuốn sách thiếu nhi', en: '2,400 children’s books' },
        amount: usd(3_600),
      },
      {
        label: { vi: 'Giá sách thấp, chiếu và đèn cho 16 góc đọc', en: 'Low shelves, mats and lamps for 16 corners' },
        amount: usd(1_760),
      },
      {
        label: {
          vi: 'Tập huấn 2 ngày cho 32 giáo viên về đọc cùng trẻ',
          en: '2 days of training for 32 teachers in reading with children',
        },
        amount: usd(1_150),
      },
      {
        label: {
          vi: 'Bộ sách khổ lớn và tranh kể chuyện cho 16 điểm trường',
          en: 'Big books and story pictures for 16 schools',
        },
        amount: usd(560),
      },
      {
        label: {
          vi: 'Luân chuyển sách, thăm lớp và tổng kết',
          en: 'Book rotation, class visits and closing review',
        },
        amount: usd(500),
      },
      {
        label: { vi: 'Vận chuyển, bọc sách và dán mã', en: 'Transport, covering and labelling' },
        amount: usd(430),
      },
    ],
    counterpart: {
      amount: usd(2_000),
      note: {
        vi: 'Chiếm 20% tổng kinh phí, bằng hiện vật và công: 3 xã sửa, quét vôi phòng học; phụ huynh đóng ghế, làm mái hiên; nhà trường cử giáo viên phụ trách.',
        en: '20% of the total, in kind and labour: the 3 communes repair and whitewash rooms, parents make benches and porches, and schools assign teachers.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(370),
      description: {
        vi: 'Một góc đọc cho một điểm trường: 150 cuốn sách, giá sách, chiếu, đèn và bộ sách khổ lớn.',
        en: 'One reading corner for one satellite school: 150 books, shelves, mats, a lamp and a set of big books.',
      },
    },

    beneficiaries: {
      people: 752,
      women: 378,
      children: 720,
      ethnicMinorities: 681,
      personsWithDisabilities: 11,
      poorHouseholds: 240,
      note: {
        vi: '720 trẻ mẫu giáo 5 tuổi và học sinh lớp 1–3, cùng 32 giáo viên; số phụ nữ tính cả 350 em gái.',
        en: '720 children, from kindergarten at age 5 to grades 1–3, and 32 teachers; the figure for women includes 350 girls.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-progress', checkedOn: '2026-11-17' },

    need: {
      vi: `Ở các xã Xuân Đài (trước đây thuộc huyện Tân Sơn), Khả Cửu (trước đây thuộc huyện Thanh Sơn) và Trung Sơn (trước đây thuộc huyện Yên Lập), trẻ nhỏ học tại 16 điểm trường lẻ, cách trường chính 4–13 km. Mỗi điểm có khoảng 45 em, chủ yếu là người Mường và Dao, học trong 2 lớp, phần lớn là lớp ghép.

Thư viện chỉ có ở trường chính. Kết quả rà soát của Sở Giáo dục và Đào tạo tháng 9/2026 cho thấy bình quân mỗi điểm trường có 6 cuốn truyện, phần lớn đã rách; 11 điểm không có giá sách. Nhiều em nói tiếng Mường, tiếng Dao ở nhà, vào lớp 1 mới làm quen với tiếng Việt; cuối lớp 2, 38% các em chưa đọc trôi chảy một đoạn 60 tiếng.

Giáo viên biết kể chuyện nhưng chưa từng được hướng dẫn cách cùng đọc với trẻ. Phụ huynh sẵn lòng đóng ghế, sửa hiên; khoản còn thiếu nhỏ, nhưng nằm ngoài khả năng của quỹ lớp.`,
      en: `In the communes of Xuân Đài (formerly Tân Sơn district), Khả Cửu (formerly Thanh Sơn district) and Trung Sơn (formerly Yên Lập district), young children go to 16 satellite schools, 4–13 km from the main one. Each has about 45 children, mostly Mường and Dao, in 2 classes, most of them of mixed grades.

Only the main schools have a library. In September 2026 the Department of Education and Training found 6 story books per satellite school on average, most of them torn; 11 schools had no shelf. Many children speak Mường or Dao at home and first meet Vietnamese in grade 1; at the end of grade 2, 38% cannot read a passage of 60 words fluently.

Teachers tell stories well but have never been shown how to read together with children. Parents are glad to make benches and mend porches; what is missing is small, but beyond any class fund.`,
    },
    objectives: {
      vi: `Sau 9 tháng, mỗi em ở 16 điểm trường được cầm sách đọc hằng ngày và đọc tốt hơn.

- Mỗi điểm trường có góc đọc với 150 cuốn sách phù hợp lứa tuổi, được luân chuyển hai lần.
- 32 giáo viên biết cách đọc cùng trẻ và duy trì 20 phút đọc mỗi ngày.
- Tỷ lệ học sinh cuối lớp 2 đọc trôi chảy tăng từ 62% lên 80%.
- Mỗi tuần, hơn một nửa số em mượn sách về nhà.`,
      en: `After 9 months every child in the 16 schools holds a book every day and reads better.

- Each school has a corner with 150 books suited to the children’s age, rotated twice.
- 32 teachers know how to read with children and keep up 20 minutes of reading a day.
- Children who read fluently at the end of grade 2 rise from 62% to 80%.
- Each week more than half of the children take a book home.`,
    },
    activities: {
      vi: `1. Giáo viên và thủ thư trường chính chọn 400 đầu sách: truyện tranh, truyện cổ các dân tộc, sách khoa học vui; mua 2.400 cuốn của các nhà xuất bản trong nước, chia thành 16 bộ khác nhau, mỗi bộ 150 cuốn.
2. Phụ huynh cùng thầy cô sửa phòng, đặt giá sách thấp, trải chiếu, lắp đèn tại 16 điểm trường.
3. Tập huấn 32 giáo viên trong 2 ngày về đọc to nghe chung, đọc theo cặp, kể chuyện bằng tranh và bằng tiếng mẹ đẻ.
4. Duy trì 20 phút đọc mỗi ngày, cho mượn sách cuối tuần; tháng thứ 5 và tháng thứ 7, các điểm trường đổi cho nhau 50 cuốn.
5. Thăm mỗi điểm 2 lần, kiểm tra đọc và tổ chức ngày hội đọc sách tại 3 xã.`,
      en: `1. Teachers and main-school librarians choose 400 titles: picture books, folk tales of the ethnic groups and popular science; 2,400 copies are bought from Vietnamese publishers and made up into 16 different sets of 150.
2. Parents and teachers repair rooms and put in low shelves, mats and lamps at 16 schools.
3. Train 32 teachers for 2 days in reading aloud, reading in pairs and telling stories from pictures and in the mother tongue.
4. Keep 20 minutes of reading a day and weekend lending; in month 5 and month 7 the schools exchange 50 books each.
5. Visit each school twice, test reading and hold a book day in the 3 communes.`,
    },
    indicators: [
      {
        label: { vi: 'Sách truyện ở mỗi điểm trường', en: 'Story books in each satellite school' },
        baseline: { vi: '6 cuốn', en: '6' },
        target: { vi: '150 cuốn', en: '150' },
        verification: { vi: 'Sổ thư viện có mã từng cuốn', en: 'Library book listing every coded copy' },
      },
      {
        label: {
          vi: 'Học sinh cuối lớp 2 đọc trôi chảy đoạn 60 tiếng',
          en: 'Children who read 60 words fluently at the end of grade 2',
        },
        baseline: { vi: '62%', en: '62%' },
        target: { vi: '80%', en: '80%' },
        verification: {
          vi: 'Bài kiểm tra đọc tháng 9/2027 và tháng 4/2028',
          en: 'Reading tests in September 2027 and April 2028',
        },
      },
      {
        label: { vi: 'Lớp có 20 phút đọc mỗi ngày', en: 'Classes with 20 minutes of reading a day' },
        baseline: { vi: '0/32 lớp', en: '0 of 32' },
        target: { vi: '30/32 lớp', en: '30 of 32' },
        verification: { vi: 'Phiếu dự giờ khi thăm điểm trường', en: 'Observation sheets from school visits' },
      },
      {
        label: { vi: 'Trẻ mượn sách về nhà mỗi tuần', en: 'Children taking a book home each week' },
        baseline: { vi: '0%', en: '0%' },
        target: { vi: '55%', en: '55%' },
        verification: { vi: 'Sổ mượn sách của lớp', en: 'Class lending book' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Chọn, mua và dán mã 2.400 cuốn sách', en: '2,400 books chosen, bought and labelled' },
        fromMonth: 1,
        toMonth: 2,
      },
      {
        label: { vi: 'Hoàn thành 16 góc đọc', en: '16 reading corners ready' },
        fromMonth: 2,
        toMonth: 3,
      },
      {
        label: {
          vi: 'Tập huấn 32 giáo viên, kiểm tra đọc đầu kỳ',
          en: '32 teachers trained, first reading test',
        },
        fromMonth: 2,
        toMonth: 3,
      },
      {
        label: { vi: 'Đọc hằng ngày, luân chuyển sách hai lần', en: 'Daily reading, books rotated twice' },
        fromMonth: 4,
        toMonth: 8,
      },
      {
        label: {
          vi: 'Kiểm tra đọc cuối kỳ, ngày hội đọc sách, báo cáo',
          en: 'Final reading test, book days, report',
        },
        fromMonth: 9,
        toMonth: 9,
      },
    ],
    risks: [
      {
        risk: { vi: 'Sách bị cất trong tủ vì sợ hỏng, mất.', en: 'Books stay locked up for fear of wear and loss.' },
        response: {
          vi: 'Thống nhất trước tỷ lệ hao hụt 10% một năm; giáo viên không phải đền; trẻ cùng bọc và dán sách.',
          en: 'Agree a loss of 10% a year in advance; teachers do not pay for it; children help cover and mend books.',
        },
      },
      {
        risk: { vi: 'Sách không hợp với trẻ mới học tiếng Việt.', en: 'Books do not suit children new to Vietnamese.' },
        response: {
          vi: 'Một phần ba là sách ít chữ, nhiều tranh; đọc thử tại 2 điểm trường trước khi mua.',
          en: 'A third have few words and many pictures; titles are tried out in 2 schools before purchase.',
        },
      },
      {
        risk: { vi: 'Mưa lũ làm chậm vận chuyển hoặc ướt sách.', en: 'Rain and floods delay transport or soak books.' },
        response: {
          vi: 'Giao sách trong tuần khô ráo, đựng trong thùng nhựa kín; giá sách cách nền 30 cm.',
          en: 'Deliver in a dry week in sealed plastic boxes; shelves stand 30 cm above the floor.',
        },
      },
    ],
    sustainability: {
      vi: `Góc đọc trở thành tài sản của trường, được ghi vào sổ thư viện và do thủ thư trường chính phụ trách. Từ năm học 2028–2029, mỗi trường dành 40 cuốn mới một năm cho điểm lẻ từ kinh phí thư viện. Sách được luân chuyển theo học kỳ nên các em luôn có sách mới để đọc. Giáo viên đã tập huấn hướng dẫn lại đồng nghiệp trong sinh hoạt chuyên môn. Nếu điểm trường sáp nhập, cả góc đọc đi theo học sinh.`,
      en: `The corners become school property, are entered in the library book and fall under the main school’s librarian. From the 2028–2029 school year each school sets aside 40 new books a year for its satellites from library funds. Books rotate by term, so that children always find something new to read. Trained teachers pass the method on to colleagues at their regular meetings. If a satellite school is merged, its corner moves with the pupils.`,
    },
    safeguarding: {
      vi: `Sách được duyệt trước để loại nội dung bạo lực, định kiến về giới hoặc dân tộc. Khách thăm và tình nguyện viên luôn đi cùng giáo viên, ký quy tắc ứng xử với trẻ. Kết quả đọc của từng em chỉ báo cho giáo viên và cha mẹ. Trẻ khuyết tật có sách chữ to và chỗ ngồi phù hợp. Ảnh chỉ chụp khi cha mẹ đồng ý.`,
      en: `Books are checked for violence and for prejudice about gender or ethnicity. Visitors and volunteers are always with a teacher and sign a code of conduct. Each child’s reading result goes only to teacher and parents. Children with disabilities have large-print books and suitable seats. Pictures are taken only with the parents’ consent.`,
    },
    environment: {
      vi: `Giá sách do thợ mộc trong xã đóng từ gỗ keo trồng, không dùng gỗ rừng tự nhiên. Sách giao chung một chuyến cho từng xã để giảm đi lại. Đèn LED dùng ít điện; nơi điện yếu có đèn sạc năng lượng mặt trời. Bìa và thùng giấy được dùng lại làm đồ thủ công cho trẻ.`,
      en: `Carpenters in the communes make the shelves from planted acacia; no natural forest timber is used. Books go to each commune in a single trip to save travel. LED lamps use little power, and solar lamps serve where the supply is weak. Cardboard and boxes are reused for the children’s craft work.`,
    },

    contact: {
      name: 'Lê Khánh Linh',
      position: {
        vi: 'Chuyên viên Phòng Giáo dục Mầm non – Tiểu học, Sở Giáo dục và Đào tạo',
        en: 'Officer, Early Childhood and Primary Division, Department of Education and Training',
      },
      email: 'khanh-linh@example.org',
      phone: '+84 210 555 0106',
      replyDays: 3,
    },
  },
}
