-- AlterTable
ALTER TABLE "Listing" ADD COLUMN     "deskWords" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "gapsEn" INTEGER,
ADD COLUMN     "gapsVi" INTEGER,
ADD COLUMN     "staleTexts" INTEGER;

-- CreateTable
CREATE TABLE "BulkChange" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "request" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "outcomes" JSONB NOT NULL DEFAULT '[]',
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BulkChange_ownerId_createdAt_idx" ON "BulkChange"("ownerId", "createdAt");

-- AddForeignKey
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words by which the desk finds a listing, a draft too, folded as those of the public search; each after a space.
CREATE FUNCTION desk_words(code text, title_vi text, title_en text, content jsonb, agency text) RETURNS text
  LANGUAGE sql STABLE
  AS $$
    SELECT ' ' || public.search_words(concat_ws(' ', code, title_vi, title_en, content #>> '{summary,vi}', content #>> '{summary,en}',
      (SELECT concat_ws(' ', name ->> 'vi', name ->> 'en') FROM public."Agency" WHERE id = agency)))
  $$;

CREATE FUNCTION fill_desk_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."deskWords" := public.desk_words(NEW.code, NEW."titleVi", NEW."titleEn", NEW.content, NEW."agencyId");
  RETURN NEW;
END $$;

CREATE TRIGGER listing_desk_words BEFORE INSERT OR UPDATE OF code, "titleVi", "titleEn", content, "agencyId" ON "Listing"
  FOR EACH ROW EXECUTE FUNCTION fill_desk_words();

UPDATE "Listing" SET code = code;
