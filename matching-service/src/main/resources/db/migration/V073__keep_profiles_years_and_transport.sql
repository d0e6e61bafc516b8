alter table programmes
    add column profiles text[] not null default '{}',
    add column keuzedelen text[] not null default '{}' check (array_to_string(keuzedelen, ' ') ~ '^(K[0-9]{4}( |$))*$');

alter table students
    add column year int check (year between 1 and 4),
    add column profile text check (profile <> ''),
    add column transport text check (transport in ('BICYCLE', 'PUBLIC_TRANSPORT', 'SCOOTER', 'CAR'));
