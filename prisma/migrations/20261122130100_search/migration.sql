-- Search without regard to accents, letter case or Unicode form. One function puts words into the form in which they are
-- compared; the index and every query go through it, so the two cannot disagree.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

-- "Nước sạch, PT-2026-014" becomes "nuoc sach pt 2026 014". Marked immutable because the dictionary is named.
CREATE FUNCTION search_words(input text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', normalize(input, NFC))), '[^[:alnum:]]+', ' ', 'g')) $$;

-- Every word must be there, whole or as a beginning; or, read as English, in any of its forms.
CREATE FUNCTION search_query(input text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & ')) || plainto_tsquery('english', string_agg(word, ' '))
    FROM (SELECT left(word, 60) AS word FROM regexp_split_to_table(search_words(input), ' ') AS word WHERE word <> '' LIMIT 12) AS words
  $$;

CREATE FUNCTION search_vector(input text, locale "Locale", weight "char") RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT setweight(
      to_tsvector('simple', public.search_words(input))
        || CASE WHEN locale = 'en' THEN to_tsvector('english', public.search_words(input)) ELSE ''::tsvector END,
      weight)
  $$;

-- A trigger rather than a generated column, which schema tools would take for drift.
CREATE FUNCTION fill_publication_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_vector(NEW."searchA", NEW.locale, 'A') || search_vector(NEW."searchB", NEW.locale, 'B') || search_vector(NEW."searchC", NEW.locale, 'C');
  RETURN NEW;
END $$;

CREATE TRIGGER publication_search BEFORE INSERT OR UPDATE OF "searchA", "searchB", "searchC", locale ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION fill_publication_search();
