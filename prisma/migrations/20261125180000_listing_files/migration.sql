-- What a file is of, and how large a photo is. The alternative text now stands in the listing's document; no program wrote
-- rows into this table before.
ALTER TABLE "Asset" DROP COLUMN "alternative",
ADD COLUMN     "height" INTEGER,
ADD COLUMN     "width" INTEGER;

-- DropIndex
DROP INDEX "Asset_listingId_idx";

-- CreateIndex
CREATE INDEX "Asset_sha256_idx" ON "Asset"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Asset_listingId_sha256_key" ON "Asset"("listingId", "sha256");

-- Every document of a proposal or story that was ever written has the lists of photos and documents. They are empty, so what
-- search knows does not change.
UPDATE "Listing" SET content = '{"photos": [], "documents": []}'::jsonb || content WHERE kind IN ('proposal', 'story');

UPDATE "Revision" r SET content = '{"photos": [], "documents": []}'::jsonb || r.content
FROM "Listing" l WHERE l.id = r."listingId" AND l.kind IN ('proposal', 'story');

ALTER TABLE "Publication" DISABLE TRIGGER publication_search;
UPDATE "Publication" SET content = '{"photos": [], "documents": []}'::jsonb || content WHERE kind IN ('proposal', 'story');
ALTER TABLE "Publication" ENABLE TRIGGER publication_search;
