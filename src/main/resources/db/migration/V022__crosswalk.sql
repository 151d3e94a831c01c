-- Concepts of different sources that may mean the same, and what an administrator decided about them (ADR-009).

-- Each pair stands here once: one_uri comes before other_uri. Confidence is in thousandths.
create table meaning_pair (
    id uuid primary key,
    one_uri varchar(255) not null references concept (uri),
    other_uri varchar(255) not null references concept (uri),
    concept_type varchar(40) not null,
    confidence integer not null,
    reason varchar(40) not null,
    detail varchar(500) not null,
    state varchar(40) not null,
    proposed_at timestamp with time zone not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    unique (one_uri, other_uri)
);
create index meaning_pair_by_state on meaning_pair (state, confidence);

-- For which vocabulary the pairs were proposed last; its one row is also the lock that lets one proposing in at a time.
create table crosswalk_run (
    id integer primary key,
    vocabulary_version varchar(80) not null,
    proposed_at timestamp with time zone not null
);
insert into crosswalk_run (id, vocabulary_version, proposed_at)
values (1, '', timestamp with time zone '2000-01-01 00:00:00+00');
