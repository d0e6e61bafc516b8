create extension if not exists unaccent;
create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
    alter mapping for asciihword, asciiword, hword_asciipart, hword, hword_part, word with unaccent, dutch_stem;
drop index places_words;
alter table places drop column words;
alter table places
    add column words tsvector generated always as (to_tsvector('dutch_plain', title || ' ' || description)) stored;
create index places_words on places using gin (words);
create index places_title_alike on places using gin (title gin_trgm_ops);
drop index places_search;
create index places_search on places (school_id, crebo, lat, lon) where state = 'OFFERED';
