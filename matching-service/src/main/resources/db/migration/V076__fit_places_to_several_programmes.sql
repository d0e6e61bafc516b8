-- What a place is for besides its main programme, and which work processes (werkprocessen) can be done there.
alter table places
    add column also_crebos text[] not null default '{}',
    add column work_processes text[] not null default '{}',
    add check (also_crebos::text ~ '^\{([0-9]{5}(,[0-9]{5}){0,8})?\}$' and crebo <> all (also_crebos)),
    add check (work_processes::text ~ '^\{([A-Z][0-9]{1,2}-K[0-9]{1,2}-W[0-9]{1,2}(,[A-Z][0-9]{1,2}-K[0-9]{1,2}-W[0-9]{1,2}){0,39})?\}$');

-- The same, for searching: a row for each programme that is not the main one. Kept by the triggers below, never from elsewhere.
create table place_programmes (
    place_id uuid not null references places on delete cascade,
    crebo text not null,
    school_id text not null,
    primary key (place_id, crebo)
);
create index place_programmes_search on place_programmes (school_id, crebo, place_id);
select wall_off('place_programmes');

create function keep_place_programmes() returns trigger language plpgsql as $$
begin
    delete from place_programmes where place_id = new.id;
    insert into place_programmes (place_id, crebo, school_id) select new.id, unnest(new.also_crebos), new.school_id;
    return null;
end
$$;
create trigger places_programmes_made after insert on places
    for each row when (new.also_crebos <> '{}') execute function keep_place_programmes();
create trigger places_programmes_changed after update on places
    for each row when (old.also_crebos is distinct from new.also_crebos) execute function keep_place_programmes();

-- The programme whose recognition counts for somebody: the own one when a place is for that, else the place's main one.
create function crebo_that_counts(own text, main text, also text[]) returns text language sql immutable parallel safe
    return case when own = any (also) then own else main end;
