alter table companies add column vestigingsnummer text check (vestigingsnummer ~ '^[0-9]{12}$');

alter table recognitions
    add column valid_from date,
    add column valid_until date,
    add column leerweg text check (leerweg in ('BOL', 'BBL'));
