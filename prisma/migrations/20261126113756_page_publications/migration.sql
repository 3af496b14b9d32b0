-- What readers see of a page in each language, as publications of its own; and set times for pages.

-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN     "pageKey" TEXT,
ALTER COLUMN "listingId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "PagePublication" (
    "id" UUID NOT NULL,
    "pageKey" TEXT NOT NULL,
    "revisionId" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "content" JSONB NOT NULL,
    "publisherId" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" "EndReason",

    CONSTRAINT "PagePublication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PagePublication_current_key" ON "PagePublication"("pageKey", "locale") WHERE ("endedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Schedule_pageKey_idx" ON "Schedule"("pageKey");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_pageKey_fkey" FOREIGN KEY ("pageKey") REFERENCES "SitePage"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PagePublication" ADD CONSTRAINT "PagePublication_pageKey_fkey" FOREIGN KEY ("pageKey") REFERENCES "SitePage"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PagePublication" ADD CONSTRAINT "PagePublication_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PageRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PagePublication" ADD CONSTRAINT "PagePublication_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the draft says is the newest version, also where it was never remembered.
INSERT INTO "PageRevision" ("id", "pageKey", "number", "content", "authorId", "createdAt")
  SELECT gen_random_uuid(), p."key", coalesce(max(r."number"), 0) + 1, p."draft", p."editorId", p."updatedAt"
    FROM "SitePage" p LEFT JOIN "PageRevision" r ON r."pageKey" = p."key"
    GROUP BY p."key"
    HAVING coalesce((array_agg(r."content" ORDER BY r."number" DESC))[1] <> p."draft", true);

-- What is public and no version says comes before all of them.
UPDATE "PageRevision" SET "number" = -("number" + 1) WHERE "pageKey" IN (
  SELECT p."key" FROM "SitePage" p WHERE NOT EXISTS (
    SELECT FROM "PageRevision" r WHERE r."pageKey" = p."key" AND r."content" = p."published"));
INSERT INTO "PageRevision" ("id", "pageKey", "number", "content", "createdAt")
  SELECT gen_random_uuid(), "key", 1, "published", "publishedAt" FROM "SitePage" p
    WHERE EXISTS (SELECT FROM "PageRevision" r WHERE r."pageKey" = p."key" AND r."number" < 0);
UPDATE "PageRevision" SET "number" = -"number" WHERE "number" < 0;

-- What is public is so in both languages.
INSERT INTO "PagePublication" ("id", "pageKey", "revisionId", "locale", "content", "publishedAt")
  SELECT gen_random_uuid(), p."key", r."id", l."locale", p."published", p."publishedAt"
    FROM "SitePage" p CROSS JOIN unnest(enum_range(NULL::"Locale")) l("locale")
    JOIN LATERAL (
      SELECT "id" FROM "PageRevision" WHERE "pageKey" = p."key" AND "content" = p."published"
        ORDER BY "number" DESC LIMIT 1) r ON true;

-- AlterTable
ALTER TABLE "SitePage" DROP COLUMN "published",
DROP COLUMN "publishedAt",
ALTER COLUMN "state" SET DEFAULT 'draft';
