-- Importing a vocabulary in parts: which edition of its source named a concept last, and what each import did.

-- An edition is the newest modification date in the file of skills or occupations that named the concept; empty when
-- only a collection did. Whatever is older than the newest edition has vanished from the source.
alter table concept add column edition varchar(20) default '' not null;
alter table concept add column replaced_by varchar(255);

-- Words of an older edition never replace newer ones; those of a collection (empty) never replace those of a file.
alter table concept_label add column edition varchar(20) default '' not null;

-- Which kind of file named the relation; empty for those loaded before this was kept.
alter table concept_relation add column listed_in varchar(40) default '' not null;

-- The starter vocabulary is read anew at the next start, and its problems with it.
delete from vocabulary_problem;
alter table vocabulary_problem add column problem_kind varchar(40) not null;

-- What one import did: also those that were refused, stopped or failed, which changed nothing.
create table vocabulary_run (
    id uuid primary key,
    scheme varchar(40) not null,
    given varchar(500) not null,
    outcome varchar(40) not null,
    refusal varchar(40),
    about varchar(255) not null,
    detail varchar(255) not null,
    concepts integer not null,
    relations integer not null,
    changed integer not null,
    problems integer not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone not null
);
create index vocabulary_run_by_time on vocabulary_run (started_at);

-- How many rows each file of the last load held.
create table vocabulary_file (
    scheme varchar(40) not null references vocabulary_load (scheme),
    place_in_list integer not null,
    file_name varchar(200) not null,
    row_count bigint not null,
    problems integer not null,
    primary key (scheme, place_in_list)
);
