-- Search apart from publications: narrow rows to filter, count and order by, and one list of terms per listing to match
-- by. Why it looks like this: docs/decisions/0009.

DROP TRIGGER publication_search ON "Publication";
DROP FUNCTION fill_publication_search();
DROP FUNCTION search_vector(text, "Locale", "char");
DROP FUNCTION search_query(text);
DROP INDEX "Publication_search_idx";
ALTER TABLE "Publication" DROP COLUMN "search", DROP COLUMN "searchA", DROP COLUMN "searchB";
ALTER TABLE "Publication" RENAME COLUMN "searchC" TO "bodyWords";

-- CreateTable
CREATE TABLE "SearchText" (
    "number" SERIAL NOT NULL,
    "listingId" UUID NOT NULL,
    "terms" tsvector,
    "transaction" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "publicationId" UUID NOT NULL,
    "textNumber" INTEGER NOT NULL,
    "locale" "Locale" NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "code" TEXT NOT NULL,
    "facets" INTEGER[],
    "askUsdCents" BIGINT,
    "months" INTEGER,
    "deadline" DATE,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("publicationId")
);

-- CreateTable
CREATE TABLE "SearchFacet" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "SearchFacet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT COLLATE "C" NOT NULL,
    "slips" TEXT[],

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_listingId_key" ON "SearchText"("listingId");

-- CreateIndex
CREATE INDEX "SearchText_terms_idx" ON "SearchText" USING GIN ("terms") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "SearchEntry_locale_kind_publishedAt_idx" ON "SearchEntry"("locale", "kind", "publishedAt" DESC);

-- CreateIndex
CREATE INDEX "SearchEntry_textNumber_idx" ON "SearchEntry"("textNumber");

-- CreateIndex
CREATE UNIQUE INDEX "SearchFacet_name_value_key" ON "SearchFacet"("name", "value");

-- CreateIndex
CREATE INDEX "SearchWord_slips_idx" ON "SearchWord" USING GIN ("slips");

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_textNumber_fkey" FOREIGN KEY ("textNumber") REFERENCES "SearchText"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words with their marks, in lower case and one Unicode form, a blank between them. Old tone placement becomes new:
-- "HÒA-bình" is "hoà bình".
CREATE FUNCTION search_marked(input text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      btrim(regexp_replace(lower(normalize(input, NFC)), '[^[:alnum:]]+', ' ', 'g')),
      'òa', 'oà'), 'óa', 'oá'), 'ỏa', 'oả'), 'õa', 'oã'), 'ọa', 'oạ'),
      'òe', 'oè'), 'óe', 'oé'), 'ỏe', 'oẻ'), 'õe', 'oẽ'), 'ọe', 'oẹ'),
      'ùy', 'uỳ'), 'úy', 'uý'), 'ủy', 'uỷ'), 'ũy', 'uỹ'), 'ụy', 'uỵ')
  $$;

-- The words of a text in order, with their marks and without, each with the word after it. Nothing else makes words of a
-- text or of a query.
CREATE FUNCTION search_tokens(input text) RETURNS TABLE (n bigint, marked text, folded text, next text)
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 1000
  AS $$
    SELECT token.n, left(token.marked, 40), left(token.folded, 40), left(token.next, 40)
    FROM (SELECT public.search_marked(input) AS words OFFSET 0) AS text,
      LATERAL (SELECT string_to_array(lower(public.unaccent('public.unaccent', words)), ' ') AS folded OFFSET 0) AS plain,
      ROWS FROM (unnest(string_to_array(words, ' ')), unnest(plain.folded), unnest(plain.folded[2:]))
        WITH ORDINALITY AS token(marked, folded, next, n)
    WHERE token.marked <> '' AND token.folded <> ''
  $$;

-- A word and what is left of it without one letter, or without two where it is long: two words that share one of these
-- are a slip apart.
CREATE FUNCTION search_slips(word text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    WITH once AS (
      SELECT DISTINCT overlay(word PLACING '' FROM i FOR 1) AS rest
      FROM generate_series(1, length(word)) AS i WHERE length(word) BETWEEN 3 AND 24
    ), twice AS (
      SELECT DISTINCT overlay(rest PLACING '' FROM i FOR 1) AS rest
      FROM once, generate_series(1, length(rest)) AS i WHERE length(word) >= 8
    )
    SELECT array_agg(rest) FROM (SELECT word AS rest UNION SELECT rest FROM once UNION SELECT rest FROM twice) AS rests
  $$;

-- The names by which a listing is also found, in one language: code, field, partner, themes, communes, and what these
-- were called and belonged to before.
CREATE FUNCTION search_names(listing uuid, language "Locale") RETURNS SETOF text
  LANGUAGE sql STABLE STRICT
  AS $$
    WITH current AS (
      SELECT id, code, "fieldId", "agencyId" FROM "Publication" WHERE "listingId" = listing AND "endedAt" IS NULL
    ), place AS (
      SELECT DISTINCT l.id, l.type, l.name, l."formerNames", l."formerDistricts", l."formerProvince"
      FROM current c JOIN "_LocalityToPublication" j ON j."B" = c.id JOIN "Locality" l ON l.id = j."A"
    ), former AS (
      SELECT unnest("formerNames") AS name, 'Xã' AS vi, 'commune' AS en FROM place
      UNION
      SELECT regexp_replace(district, '^(Huyện|Quận|Thị xã|Thành phố) ', ''),
        coalesce(substring(district from '^(Huyện|Quận|Thị xã|Thành phố) '), ''),
        CASE substring(district from '^(Huyện|Quận|Thị xã|Thành phố) ')
          WHEN 'Huyện' THEN 'district' WHEN 'Quận' THEN 'urban district' WHEN 'Thị xã' THEN 'town'
          WHEN 'Thành phố' THEN 'city' ELSE '' END
      FROM place, unnest("formerDistricts") AS district
      UNION
      SELECT "formerProvince", 'Tỉnh', 'province' FROM place
    ), named AS (
      SELECT code AS name FROM current
      UNION SELECT f.name ->> language::text FROM current c JOIN "Field" f ON f.id = c."fieldId"
      UNION SELECT a.name ->> language::text FROM current c JOIN "Agency" a ON a.id = c."agencyId"
      UNION SELECT t.name ->> language::text
        FROM current c JOIN "_PublicationToTheme" j ON j."A" = c.id JOIN "Theme" t ON t.id = j."B"
      UNION SELECT CASE language
          WHEN 'vi' THEN CASE type WHEN 'ward' THEN 'Phường ' WHEN 'special-zone' THEN 'Đặc khu ' ELSE 'Xã ' END || (name ->> 'vi')
          ELSE (name ->> 'en') || CASE type WHEN 'ward' THEN ' ward' WHEN 'special-zone' THEN ' special zone' ELSE ' commune' END
        END FROM place
      UNION SELECT CASE language WHEN 'vi' THEN vi || ' ' || name ELSE name || ' ' || en END FROM former WHERE name <> ''
    )
    SELECT name FROM named WHERE name <> ''
  $$;

-- What a listing is matched by, in both languages. Before the colon of a term stands where the word is (t title, n names,
-- s summary, b body, h any but the body) and how it is written ('' without marks, m with its marks, e English stem, 2
-- two neighbours). Neighbours are terms because an index cannot answer for positions without reading the texts.
CREATE FUNCTION search_terms(listing uuid) RETURNS text[]
  LANGUAGE sql STABLE STRICT
  AS $$
    WITH texts AS (
      SELECT p.locale, part.place, part.content
      FROM "Publication" p, LATERAL (VALUES ('t', p.title), ('s', p.summary), ('b', p."bodyWords")) AS part(place, content)
      WHERE p."listingId" = listing AND p."endedAt" IS NULL
      UNION ALL
      SELECT language, 'n', name FROM unnest(enum_range(NULL::"Locale")) AS language, LATERAL public.search_names(listing, language) AS name
    ), tokens AS MATERIALIZED (
      SELECT place, locale, marked, folded, next FROM texts, LATERAL public.search_tokens(content)
    ), words AS MATERIALIZED (
      SELECT DISTINCT place, locale, marked, folded FROM tokens
    ), written AS MATERIALIZED (
      SELECT place, ':' || folded AS word FROM words
      UNION ALL SELECT place, 'm:' || marked FROM words WHERE marked <> folded
      UNION ALL SELECT place, 'e:' || (ts_lexize('pg_catalog.english_stem', folded))[1] FROM words WHERE locale = 'en'
    )
    SELECT array_agg(term) FROM (
      SELECT place || word AS term FROM written
      UNION ALL SELECT 'h' || word FROM written WHERE place <> 'b'
      UNION ALL SELECT place || '2:' || folded || ' ' || next FROM tokens
    ) AS terms WHERE term IS NOT NULL
  $$;

-- The number that stands for a value of a facet in "SearchEntry"."facets": the facet's own number times a million, and
-- a running one.
CREATE FUNCTION search_facet(facet text, wanted text) RETURNS integer
  LANGUAGE plpgsql
  AS $$
DECLARE
  found_id integer;
BEGIN
  SELECT id INTO found_id FROM "SearchFacet" WHERE name = facet AND value = wanted;
  IF found_id IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext('SearchFacet'));
    INSERT INTO "SearchFacet" (id, name, value)
    SELECT array_position(ARRAY['field', 'theme', 'kind', 'status', 'place', 'partner', 'benefit', 'sdg'], facet) * 1000000
        + 1 + count(*), facet, wanted
    FROM "SearchFacet" WHERE name = facet
    ON CONFLICT DO NOTHING;
    SELECT id INTO found_id FROM "SearchFacet" WHERE name = facet AND value = wanted;
  END IF;
  RETURN found_id;
END $$;

-- The values of a publication's facets.
CREATE FUNCTION search_facets(publication uuid) RETURNS integer[]
  LANGUAGE sql
  AS $$
    WITH p AS (SELECT * FROM "Publication" WHERE id = publication)
    SELECT coalesce(array_agg(public.search_facet(facet, value) ORDER BY facet, value), '{}') FROM (
      SELECT 'field' AS facet, "fieldId" AS value FROM p
      UNION SELECT 'theme', "B" FROM "_PublicationToTheme" WHERE "A" = publication
      UNION SELECT 'kind', "aidKind" FROM p
      UNION SELECT 'status', status FROM p
      UNION SELECT 'place', "A" FROM "_LocalityToPublication" WHERE "B" = publication
      UNION SELECT 'place', 'province-wide' FROM p WHERE "provinceWide"
      UNION SELECT 'partner', "agencyId" FROM p
      UNION SELECT 'benefit', key FROM p, LATERAL (VALUES
          ('women', 'women'), ('children', 'children'), ('ethnic-minorities', 'ethnicMinorities'),
          ('persons-with-disabilities', 'personsWithDisabilities'), ('poor-households', 'poorHouseholds')) AS group_of(key, property)
        WHERE jsonb_typeof(content -> 'beneficiaries' -> property) = 'number' AND (content -> 'beneficiaries' ->> property)::numeric > 0
      UNION SELECT 'sdg', goal FROM p, LATERAL jsonb_array_elements_text(
        CASE jsonb_typeof(content -> 'sdgs') WHEN 'array' THEN content -> 'sdgs' ELSE '[]' END) AS goal
    ) AS facets WHERE value IS NOT NULL
  $$;

-- Brings what search knows of one listing up to date with its current publications.
CREATE FUNCTION search_refresh(listing uuid) RETURNS void
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
  INSERT INTO "SearchWord" (word, slips)
    SELECT word, public.search_slips(word)
    FROM (SELECT DISTINCT substring(term from 3) AS word FROM unnest(terms_now) AS term WHERE term ~ '^[hb]:[a-z]+$') AS words
    WHERE NOT EXISTS (SELECT 1 FROM "SearchWord" s WHERE s.word = words.word)
    ORDER BY word
    ON CONFLICT DO NOTHING;
END $$;

-- Brings everything up to date. For after a change of names, and for databases filled past the trigger.
CREATE FUNCTION search_refill() RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  DELETE FROM "SearchText";
  DELETE FROM "SearchWord";
  PERFORM public.search_refresh(id) FROM "Listing" WHERE state = 'published' ORDER BY id;
END $$;

-- At the end of the transaction, when a publication has its themes and communes; once per listing.
CREATE FUNCTION refresh_published_search() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
DECLARE
  listing uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."listingId" ELSE NEW."listingId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "Listing" WHERE id = listing)
    AND NOT EXISTS (SELECT 1 FROM "SearchText" WHERE "listingId" = listing AND transaction = pg_current_xact_id()::text::bigint)
  THEN
    PERFORM public.search_refresh(listing);
  END IF;
  RETURN NULL;
END $$;

-- The listings that the first query matches, with the sum of the weights of all queries that they match. Never reads terms
-- but through their index: the planner, which does not know how long they are, would rather read every one.
CREATE FUNCTION search_scores(queries tsquery[], weights integer[]) RETURNS TABLE (number integer, score integer)
  LANGUAGE sql STABLE STRICT ROWS 1000
  SET enable_seqscan = off SET jit = off SET work_mem = '32MB'
  AS $$
    SELECT t.number, sum(q.weight)::integer
    FROM unnest(queries, weights) WITH ORDINALITY AS q(query, weight, n) JOIN "SearchText" t ON t.terms @@ q.query
    GROUP BY t.number HAVING bool_or(q.n = 1)
  $$;

CREATE CONSTRAINT TRIGGER publication_search AFTER INSERT OR UPDATE OR DELETE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_published_search();

SELECT search_refill();
