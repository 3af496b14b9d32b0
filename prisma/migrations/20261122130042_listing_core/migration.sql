-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('vi', 'en');

-- CreateEnum
CREATE TYPE "ListingKind" AS ENUM ('proposal', 'need', 'story');

-- CreateEnum
CREATE TYPE "ListingState" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('officer', 'director', 'admin');

-- CreateEnum
CREATE TYPE "InquiryState" AS ENUM ('new', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "EndReason" AS ENUM ('superseded', 'withdrawn');

-- CreateTable
CREATE TABLE "SiteSettings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "lockVersion" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SiteSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignInAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Field" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "colour" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "sdgs" INTEGER[],
    "dacCode" TEXT NOT NULL,

    CONSTRAINT "Field_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Locality" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "formerProvince" TEXT NOT NULL,
    "formerDistricts" TEXT[],
    "formerNames" TEXT[],

    CONSTRAINT "Locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CodeSeries" (
    "series" TEXT NOT NULL,
    "lastNumber" INTEGER NOT NULL,

    CONSTRAINT "CodeSeries_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "code" TEXT NOT NULL,
    "state" "ListingState" NOT NULL DEFAULT 'draft',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" UUID,
    "content" JSONB NOT NULL,
    "lockVersion" INTEGER NOT NULL DEFAULT 1,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "fieldId" TEXT,
    "agencyId" TEXT,
    "askUsdCents" BIGINT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "code" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "content" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "fieldId" TEXT,
    "agencyId" TEXT,
    "provinceWide" BOOLEAN NOT NULL,
    "aidKind" TEXT,
    "status" TEXT,
    "askUsdCents" BIGINT,
    "months" INTEGER,
    "deadline" DATE,
    "publisherId" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" "EndReason",
    "searchA" TEXT NOT NULL,
    "searchB" TEXT NOT NULL,
    "searchC" TEXT NOT NULL,
    "search" tsvector,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Asset" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "alternative" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "formToken" UUID NOT NULL,
    "state" "InquiryState" NOT NULL DEFAULT 'new',
    "locale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "consentedAt" TIMESTAMPTZ(3) NOT NULL,
    "senderHash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_LocalityToPublication" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_LocalityToPublication_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ListingToTheme" (
    "A" UUID NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_ListingToTheme_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ListingToLocality" (
    "A" UUID NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_ListingToLocality_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_PublicationToTheme" (
    "A" UUID NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_PublicationToTheme_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_InquiryToListing" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_InquiryToListing_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectKind_subjectId_at_idx" ON "AuditEvent"("subjectKind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_code_key" ON "Listing"("code");

-- CreateIndex
CREATE INDEX "Listing_kind_state_updatedAt_idx" ON "Listing"("kind", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "Listing_fieldId_idx" ON "Listing"("fieldId");

-- CreateIndex
CREATE INDEX "Listing_agencyId_idx" ON "Listing"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_listingId_number_key" ON "Revision"("listingId", "number");

-- CreateIndex
CREATE INDEX "Publication_current_list_idx" ON "Publication"("kind", "locale", "publishedAt" DESC) WHERE ("endedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Publication_code_locale_idx" ON "Publication"("code", "locale");

-- CreateIndex
CREATE INDEX "Publication_fieldId_idx" ON "Publication"("fieldId");

-- CreateIndex
CREATE INDEX "Publication_agencyId_idx" ON "Publication"("agencyId");

-- CreateIndex
CREATE INDEX "Publication_search_idx" ON "Publication" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_current_key" ON "Publication"("listingId", "locale") WHERE ("endedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Asset_listingId_idx" ON "Asset"("listingId");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_reference_key" ON "Inquiry"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_formToken_key" ON "Inquiry"("formToken");

-- CreateIndex
CREATE INDEX "Inquiry_state_createdAt_idx" ON "Inquiry"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Inquiry_senderHash_createdAt_idx" ON "Inquiry"("senderHash", "createdAt");

-- CreateIndex
CREATE INDEX "_LocalityToPublication_B_index" ON "_LocalityToPublication"("B");

-- CreateIndex
CREATE INDEX "_ListingToTheme_B_index" ON "_ListingToTheme"("B");

-- CreateIndex
CREATE INDEX "_ListingToLocality_B_index" ON "_ListingToLocality"("B");

-- CreateIndex
CREATE INDEX "_PublicationToTheme_B_index" ON "_PublicationToTheme"("B");

-- CreateIndex
CREATE INDEX "_InquiryToListing_B_index" ON "_InquiryToListing"("B");

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_LocalityToPublication" ADD CONSTRAINT "_LocalityToPublication_A_fkey" FOREIGN KEY ("A") REFERENCES "Locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_LocalityToPublication" ADD CONSTRAINT "_LocalityToPublication_B_fkey" FOREIGN KEY ("B") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ListingToTheme" ADD CONSTRAINT "_ListingToTheme_A_fkey" FOREIGN KEY ("A") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ListingToTheme" ADD CONSTRAINT "_ListingToTheme_B_fkey" FOREIGN KEY ("B") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ListingToLocality" ADD CONSTRAINT "_ListingToLocality_A_fkey" FOREIGN KEY ("A") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ListingToLocality" ADD CONSTRAINT "_ListingToLocality_B_fkey" FOREIGN KEY ("B") REFERENCES "Locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PublicationToTheme" ADD CONSTRAINT "_PublicationToTheme_A_fkey" FOREIGN KEY ("A") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_PublicationToTheme" ADD CONSTRAINT "_PublicationToTheme_B_fkey" FOREIGN KEY ("B") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_InquiryToListing" ADD CONSTRAINT "_InquiryToListing_A_fkey" FOREIGN KEY ("A") REFERENCES "Inquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_InquiryToListing" ADD CONSTRAINT "_InquiryToListing_B_fkey" FOREIGN KEY ("B") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;
