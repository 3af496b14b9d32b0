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
