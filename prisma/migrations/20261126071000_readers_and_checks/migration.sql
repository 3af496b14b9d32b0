-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "checkedOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What was published before says it in its document. A rewrite of the column sets no search in motion, as an update would.
ALTER TABLE "Publication" ALTER COLUMN "checkedOn" TYPE DATE USING COALESCE(
  CASE WHEN kind = 'proposal' THEN (content -> 'readiness' ->> 'checkedOn')::date END,
  ("publishedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
);

-- CreateIndex
CREATE INDEX "Listing_ownerId_updatedAt_idx" ON "Listing"("ownerId", "updatedAt");

-- CreateIndex
CREATE INDEX "Publication_current_check_idx" ON "Publication"("listingId", "checkedOn") WHERE ("endedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Publication_current_deadline_idx" ON "Publication"("deadline") WHERE ("endedAt" IS NULL);

-- Where the page on privacy still says what it began with, it now says that readers are counted.
UPDATE "SitePage" SET
  draft = (replace(replace(replace(replace(draft::text,
    '- Không có công cụ đo lường, quảng cáo hay mã theo dõi nào.',
    '- Không có công cụ đo lường của bên ngoài, quảng cáo hay mã theo dõi nào.'),
    '- There is no analytics, no advertising and no tracking code.',
    '- There is no outside analytics, no advertising and no tracking code.'),
    '- Phần mềm không ghi lại ai xem trang nào',
    '- Phần mềm đếm mỗi ngày trang của từng đề xuất, nhu cầu, câu chuyện được mở và PDF của từng đề xuất được tải bao nhiêu lần. Đó chỉ là những con số, được giữ lâu dài: không kèm cookie, địa chỉ mạng hay bất cứ điều gì về người đọc.\n- Phần mềm không ghi lại ai xem trang nào'),
    '- The software keeps no record of who reads',
    '- The software counts how often on each day the page of a proposal, need or story is opened and the PDF of a proposal is downloaded. These are bare numbers, which it keeps: without a cookie, a network address or anything else about the reader.\n- The software keeps no record of who reads'))::jsonb,
  published = (replace(replace(replace(replace(published::text,
    '- Không có công cụ đo lường, quảng cáo hay mã theo dõi nào.',
    '- Không có công cụ đo lường của bên ngoài, quảng cáo hay mã theo dõi nào.'),
    '- There is no analytics, no advertising and no tracking code.',
    '- There is no outside analytics, no advertising and no tracking code.'),
    '- Phần mềm không ghi lại ai xem trang nào',
    '- Phần mềm đếm mỗi ngày trang của từng đề xuất, nhu cầu, câu chuyện được mở và PDF của từng đề xuất được tải bao nhiêu lần. Đó chỉ là những con số, được giữ lâu dài: không kèm cookie, địa chỉ mạng hay bất cứ điều gì về người đọc.\n- Phần mềm không ghi lại ai xem trang nào'),
    '- The software keeps no record of who reads',
    '- The software counts how often on each day the page of a proposal, need or story is opened and the PDF of a proposal is downloaded. These are bare numbers, which it keeps: without a cookie, a network address or anything else about the reader.\n- The software keeps no record of who reads'))::jsonb
WHERE key = 'privacy' AND published::text NOT LIKE '%counts how often on each day%';
