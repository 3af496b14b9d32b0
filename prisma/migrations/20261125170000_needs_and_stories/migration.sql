-- Needs say how much of them is met; stories have several voices, links, and the proposals they speak for. The documents of
-- existing listings get the new parts, so that a document always has its whole shape. No schema change.

-- Nothing was known to be met yet.
UPDATE "Listing" SET content = content || '{"met": 0}' WHERE kind = 'need' AND NOT content ? 'met';
UPDATE "Revision" r SET content = r.content || '{"met": 0}'
  FROM "Listing" l WHERE l.id = r."listingId" AND l.kind = 'need' AND NOT r.content ? 'met';
UPDATE "Publication" SET content = content || '{"met": 0}' WHERE kind = 'need' AND NOT content ? 'met';
UPDATE "Publication" SET status = 'open' WHERE kind = 'need' AND status IS NULL;

-- The one quotation of a story becomes the first of its voices. `empty` is a text that is not written yet: in both
-- languages in a document, in one in a publication.
CREATE FUNCTION pg_temp.with_voices(story jsonb, empty jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE
  AS $$
    SELECT jsonb_build_object('donorUrl', null, 'project', jsonb_build_object('name', empty, 'url', null), 'proposals', '[]'::jsonb)
      || story - 'quote'
      || jsonb_build_object('voices', CASE
        WHEN story -> 'quote' -> 'words' IS NULL OR story -> 'quote' -> 'words' = empty THEN '[]'::jsonb
        ELSE jsonb_build_array(jsonb_build_object('id', 'voices-1') || (story -> 'quote')) END)
  $$;

UPDATE "Listing" SET content = pg_temp.with_voices(content, '{"vi": "", "en": ""}') WHERE kind = 'story' AND NOT content ? 'voices';
UPDATE "Revision" r SET content = pg_temp.with_voices(r.content, '{"vi": "", "en": ""}')
  FROM "Listing" l WHERE l.id = r."listingId" AND l.kind = 'story' AND NOT r.content ? 'voices';

-- From now on a publication holds only voices that agreed to it, and search knows no other words.
UPDATE "Publication" SET
    "bodyWords" = replace(replace("bodyWords", content -> 'quote' ->> 'words', ''), content -> 'quote' ->> 'speaker', ''),
    content = jsonb_set(content, '{quote}', '{"words": "", "speaker": "", "consented": false}')
  WHERE kind = 'story' AND content -> 'quote' ->> 'words' <> '' AND NOT (content -> 'quote' ->> 'consented')::boolean;
UPDATE "Publication" SET content = pg_temp.with_voices(content, '""') WHERE kind = 'story' AND NOT content ? 'voices';
