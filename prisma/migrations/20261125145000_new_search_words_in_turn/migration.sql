-- As before, but new words are added in turn, under the lock of new facet values: two transactions that publish several
-- listings each would otherwise wait for each other's words and facets, until the database ends one of them.
CREATE OR REPLACE FUNCTION search_refresh(listing uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
DECLARE
  terms_now text[] := public.search_terms(listing);
  vector tsvector;
  text_number integer;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Publication" WHERE "listingId" = listing AND "endedAt" IS NULL) THEN
    DELETE FROM "SearchText" WHERE "listingId" = listing;
    RETURN;
  END IF;
  BEGIN
    vector := array_to_tsvector(terms_now);
  EXCEPTION WHEN program_limit_exceeded THEN -- more words than a tsvector holds: the body is left out
    SELECT array_agg(term) INTO terms_now FROM unnest(terms_now) AS term WHERE term !~ '^b';
    vector := array_to_tsvector(terms_now);
  END;
  INSERT INTO "SearchText" ("listingId", terms, transaction)
    VALUES (listing, vector, pg_current_xact_id()::text::bigint)
    ON CONFLICT ("listingId") DO UPDATE SET terms = EXCLUDED.terms, transaction = EXCLUDED.transaction
    RETURNING number INTO text_number;
  DELETE FROM "SearchEntry" WHERE "textNumber" = text_number;
  INSERT INTO "SearchEntry" ("publicationId", "textNumber", locale, kind, code, facets, "askUsdCents", months, deadline, "publishedAt")
    SELECT id, text_number, locale, kind, code, public.search_facets(id), "askUsdCents", months, deadline, "publishedAt"
    FROM "Publication" WHERE "listingId" = listing AND "endedAt" IS NULL;
  IF EXISTS (
    SELECT 1 FROM unnest(terms_now) AS term
    WHERE term ~ '^[hb]:[a-z]+$' AND NOT EXISTS (SELECT 1 FROM "SearchWord" s WHERE s.word = substring(term from 3))
  ) THEN
    PERFORM pg_advisory_xact_lock(hashtext('SearchFacet'));
    INSERT INTO "SearchWord" (word, slips)
      SELECT word, public.search_slips(word)
      FROM (SELECT DISTINCT substring(term from 3) AS word FROM unnest(terms_now) AS term WHERE term ~ '^[hb]:[a-z]+$') AS words
      WHERE NOT EXISTS (SELECT 1 FROM "SearchWord" s WHERE s.word = words.word)
      ORDER BY word
      ON CONFLICT DO NOTHING;
  END IF;
END $$;
