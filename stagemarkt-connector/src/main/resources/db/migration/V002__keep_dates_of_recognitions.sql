-- From and until when a recognition holds is part of the outcome; the leerweg is what was asked about.
alter table recognition_checks
    add column leerweg text check (leerweg in ('BOL', 'BBL')),
    add column valid_from date,
    add column valid_until date;

alter table pending_checks add column leerweg text check (leerweg in ('BOL', 'BBL'));
