-- Which skills resemble each other, at most ten for each, most similar first, and for which reason.
create table skill_resemblance (
    skill_uri varchar(255) not null,
    place_in_list integer not null,
    other_uri varchar(255) not null,
    similarity integer not null,
    reason varchar(40) not null,
    occupations integer not null,
    primary key (skill_uri, place_in_list)
);

-- The vocabulary and the method it was computed from; its one row is also the lock that lets one node write at a time.
create table skill_resemblance_source (
    id integer primary key,
    computed_from varchar(64) not null
);
insert into skill_resemblance_source (id, computed_from) values (1, '');
