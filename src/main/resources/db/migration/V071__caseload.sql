-- Coaches, whose coach they are, what they decided and what they were asked to talk about.
create table coach_profile (
    id uuid primary key,
    about_dutch varchar(300) not null,
    about_english varchar(300) not null,
    open_for_new boolean not null,
    version bigint not null
);

create table coach_municipality (
    coach_id uuid not null references coach_profile (id) on delete cascade,
    municipality varchar(60) not null,
    primary key (coach_id, municipality)
);

create table caseload_entry (
    person_id uuid primary key,
    coach_id uuid not null,
    since timestamp with time zone not null,
    version bigint not null
);
create index caseload_entry_by_coach on caseload_entry (coach_id, since);

create table coach_decision (
    id uuid primary key,
    person_id uuid not null,
    vacancy_id uuid not null,
    coach_id uuid not null,
    kind varchar(40) not null,
    reason varchar(1000) not null,
    decided_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    version bigint not null
);
create index coach_decision_by_vacancy on coach_decision (vacancy_id, decided_at);
create index coach_decision_by_person on coach_decision (person_id, decided_at);

create table shown_interest (
    id uuid primary key,
    person_id uuid not null,
    vacancy_id uuid not null,
    shown_at timestamp with time zone not null,
    handled_at timestamp with time zone,
    version bigint not null,
    constraint shown_interest_once unique (person_id, vacancy_id)
);
