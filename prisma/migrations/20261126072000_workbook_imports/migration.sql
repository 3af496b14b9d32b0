-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('checked', 'running', 'done');

-- CreateTable
CREATE TABLE "WorkbookImport" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'checked',
    "report" JSONB NOT NULL,
    "plan" JSONB,
    "total" INTEGER NOT NULL,
    "written" INTEGER NOT NULL DEFAULT 0,
    "refusal" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WorkbookImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedRow" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "fileHash" TEXT NOT NULL,
    "rowKey" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedRow_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WorkbookImport_ownerId_createdAt_idx" ON "WorkbookImport"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportedRow_fileHash_rowKey_idx" ON "ImportedRow"("fileHash", "rowKey");

-- CreateIndex
CREATE INDEX "ImportedRow_contentHash_idx" ON "ImportedRow"("contentHash");

-- CreateIndex
CREATE INDEX "ImportedRow_listingId_idx" ON "ImportedRow"("listingId");

-- AddForeignKey
ALTER TABLE "WorkbookImport" ADD CONSTRAINT "WorkbookImport_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedRow" ADD CONSTRAINT "ImportedRow_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
