-- Whether a school draws its map on the tiles that the installation names; who has chosen nothing does not.
create table map_settings (
    school_id text primary key,
    tiles boolean not null
);
select wall_off('map_settings');
