import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 6,
  content: {
    title: {
      vi: 'Chuyên gia chế biến chè làm việc sáu tuần với bốn hợp tác xã vùng trung du',
      en: 'A tea-processing expert for six weeks with four cooperatives in the midland hills',
    },
    summary: {
      vi: 'Bốn hợp tác xã với 214 hộ thành viên bán chè búp tươi hoặc chè xanh sơ chế với giá thấp. Các hợp tác xã mong được chuyên gia hướng dẫn chế biến, thử nếm và quản lý chất lượng trong vụ chè xuân 2027.',
      en: 'Four cooperatives with 214 member households sell fresh leaf or roughly processed green tea at a low price. They would like an expert to teach processing, tasting and quality control during the spring harvest of 2027.',
    },
    needKind: 'expertise',
    urgent: false,
    field: 'agriculture',
    themes: ['women'],
    agency: 'lien-minh-hop-tac-xa',
    localities: ['08023', '08113', '08173'],
    provinceWide: false,
    quantity: 1,
    unit: { vi: 'chuyên gia', en: 'expert' },
    met: 0,
    currency: 'USD',
    value: null,
    deadline: '2027-02-15',
    details: {
      vi: `Các hợp tác xã ở xã Tây Cốc, Yên Kỳ và Quảng Yên (trước đây thuộc các huyện Đoan Hùng, Hạ Hòa và Thanh Ba) quản lý 186 ha chè, trong đó 52 ha đạt VietGAP; 63% thành viên là phụ nữ. Chè búp tươi bán được khoảng 5.500 đồng/kg; chè xanh sao thủ công 90.000 đến 140.000 đồng/kg. Điểm yếu là diệt men và sấy không đều, lẫn cọng và chưa có hồ sơ lô hàng.

Trong sáu tuần (từ giữa tháng 3 đến cuối tháng 4 năm 2027), chuyên gia:

- đánh giá bốn xưởng và đề xuất cải tiến ít tốn kém;
- hướng dẫn làm chè xanh và thử nghiệm chè đen trên thiết bị hiện có;
- đào tạo 16 người thử nếm, phân hạng và ghi chép lô hàng;
- soạn sổ tay kỹ thuật ngắn bằng tiếng Anh để Liên minh dịch sang tiếng Việt.

Cần người có từ 8 năm kinh nghiệm chế biến chè, quen làm việc với hộ sản xuất nhỏ. Liên minh Hợp tác xã tỉnh lo phiên dịch, đi lại trong tỉnh, chỗ ở và mỗi xưởng 200 kg búp tươi để thực hành. Tổ chức cử chuyên gia chi trả vé máy bay, bảo hiểm và phụ cấp. Sáu tháng sau, Liên minh gửi báo cáo về giá bán và tỷ lệ hàng đạt loại 1.`,
      en: `The cooperatives, in Tây Cốc, Yên Kỳ and Quảng Yên communes (formerly Đoan Hùng, Hạ Hòa and Thanh Ba districts), manage 186 ha of tea, 52 ha of it VietGAP-certified; 63% of members are women. Fresh leaf sells at about 5,500 VND/kg, hand-roasted green tea at 90,000 to 140,000 VND/kg. The weak points are uneven fixing and drying, stalk in the leaf, and no batch records.

In six weeks (mid-March to the end of April 2027) the expert would:

- assess four workshops and propose low-cost improvements;
- coach green tea making and try out black tea on the present equipment;
- train 16 people in tasting, grading and batch records;
- write a short technical handbook in English, which the Alliance translates into Vietnamese.

We look for at least 8 years in tea processing and ease in working with smallholders. The Provincial Cooperative Alliance provides an interpreter, travel within the province, lodging, and 200 kg of fresh leaf per workshop for practice. The sending organisation pays flights, insurance and an allowance. After six months the Alliance reports on prices and on the share of grade 1 tea.`,
    },
  },
}
