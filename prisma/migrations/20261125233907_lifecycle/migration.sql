-- More states between draft and publication, comments, set times, counts of readings, saved views, and the history of pages.

-- CreateEnum
CREATE TYPE "ProjectState" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "ScheduledMove" AS ENUM ('publish', 'withdraw');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('view', 'pdf');

-- AlterEnum
ALTER TYPE "ListingState" ADD VALUE 'submitted';
ALTER TYPE "ListingState" ADD VALUE 'returned';
ALTER TYPE "ListingState" ADD VALUE 'approved';
ALTER TYPE "ListingState" ADD VALUE 'archived';

-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "sources" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
-- Projects of the portfolio keep the states that they had; only the type gets a name of its own.
ALTER TABLE "Project" ALTER COLUMN "state" DROP DEFAULT;
ALTER TABLE "Project" ALTER COLUMN "state" TYPE "ProjectState" USING "state"::text::"ProjectState";
ALTER TABLE "Project" ALTER COLUMN "state" SET DEFAULT 'draft';

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "restoredFrom" INTEGER;

-- AlterTable
ALTER TABLE "SitePage" ADD COLUMN     "state" "ListingState" NOT NULL DEFAULT 'published';

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "listingId" UUID,
    "pageKey" TEXT,
    "field" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolverId" UUID,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "move" "ScheduledMove" NOT NULL,
    "locales" "Locale"[],
    "revision" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "setterId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DailyCount" (
    "listingId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "measure" "Measure" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "DailyCount_pkey" PRIMARY KEY ("listingId","day","measure")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PageRevision" (
    "id" UUID NOT NULL,
    "pageKey" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "restoredFrom" INTEGER,

    CONSTRAINT "PageRevision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comment_listingId_createdAt_idx" ON "Comment"("listingId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_pageKey_createdAt_idx" ON "Comment"("pageKey", "createdAt");

-- CreateIndex
CREATE INDEX "Schedule_doneAt_at_idx" ON "Schedule"("doneAt", "at");

-- CreateIndex
CREATE INDEX "Schedule_listingId_idx" ON "Schedule"("listingId");

-- CreateIndex
CREATE INDEX "DailyCount_day_idx" ON "DailyCount"("day");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_ownerId_kind_name_key" ON "SavedView"("ownerId", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "PageRevision_pageKey_number_key" ON "PageRevision"("pageKey", "number");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_pageKey_fkey" FOREIGN KEY ("pageKey") REFERENCES "SitePage"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolverId_fkey" FOREIGN KEY ("resolverId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_setterId_fkey" FOREIGN KEY ("setterId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyCount" ADD CONSTRAINT "DailyCount_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageRevision" ADD CONSTRAINT "PageRevision_pageKey_fkey" FOREIGN KEY ("pageKey") REFERENCES "SitePage"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageRevision" ADD CONSTRAINT "PageRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A state tells of the current document from now on: where it is ahead of everything that is public, it is a draft again.
UPDATE "Listing" l SET "state" = 'draft'
  WHERE l."state" = 'published' AND NOT EXISTS (
    SELECT FROM "Publication" p JOIN "Revision" r ON r."id" = p."revisionId"
      WHERE p."listingId" = l."id" AND p."endedAt" IS NULL
        AND r."number" = (SELECT max(n."number") FROM "Revision" n WHERE n."listingId" = l."id"));
UPDATE "SitePage" SET "state" = 'draft' WHERE "draft" <> "published";

-- What pages say now is the first that is remembered of them.
INSERT INTO "PageRevision" ("id", "pageKey", "number", "content", "authorId", "createdAt")
  SELECT gen_random_uuid(), "key", 1, "draft", "editorId", "updatedAt" FROM "SitePage";
