-- The skill language: concepts, their words per language, their relations, and what was loaded when.
create table concept (
    uri varchar(255) primary key,
    scheme varchar(40) not null,
    concept_type varchar(40) not null,
    code varchar(40) not null,
    icon varchar(60),
    trend varchar(40),
    transversal boolean not null,
    retired boolean not null
);
create index concept_by_scheme on concept (scheme, concept_type);

create table concept_label (
    concept_uri varchar(255) not null references concept (uri),
    lang varchar(8) not null,
    preferred varchar(500) not null,
    plain varchar(500) not null,
    alternatives varchar(20000) not null,
    description varchar(10000) not null,
    primary key (concept_uri, lang)
);

-- place_in_list keeps the order in which the source names the objects of one subject.
create table concept_relation (
    subject_uri varchar(255) not null references concept (uri),
    relation_kind varchar(40) not null,
    object_uri varchar(255) not null references concept (uri),
    scheme varchar(40) not null,
    essential boolean not null,
    place_in_list integer not null,
    primary key (subject_uri, relation_kind, object_uri)
);
create index concept_relation_by_object on concept_relation (object_uri);

-- The last load per scheme; its row is also the lock that keeps two nodes from loading at once.
create table vocabulary_load (
    scheme varchar(40) primary key,
    content_hash varchar(64) not null,
    concepts integer not null,
    relations integer not null,
    changed integer not null,
    loaded_at timestamp with time zone not null
);
insert into vocabulary_load (scheme, content_hash, concepts, relations, changed, loaded_at)
values ('starter', '', 0, 0, 0, timestamp with time zone '2000-01-01 00:00:00+00');

create table vocabulary_problem (
    scheme varchar(40) not null references vocabulary_load (scheme),
    place_in_list integer not null,
    file_name varchar(200) not null,
    line_number bigint not null,
    message varchar(500) not null,
    primary key (scheme, place_in_list)
);
