-- Proposals: one person for one vacancy, from the coach's first word until the person is settled.
create table proposal (
    id uuid primary key,
    person_id uuid not null,
    vacancy_id uuid not null,
    organisation_id uuid not null,
    coach_id uuid not null,
    state varchar(40) not null,
    state_since timestamp with time zone not null,
    is_open boolean,
    reminders integer not null,
    revealed_until date,
    interview_at timestamp with time zone,
    interview_place varchar(200),
    interview_note varchar(500),
    trial_from date,
    trial_until date,
    contract varchar(40),
    placed_from date,
    version bigint not null,
    -- An ended proposal has no mark, and absent values never clash: one open proposal, any number of ended ones.
    constraint proposal_open_once unique (person_id, vacancy_id, is_open)
);
create index proposal_by_organisation on proposal (organisation_id);
create index proposal_by_vacancy on proposal (vacancy_id);
create index proposal_by_state on proposal (state, state_since);

create table proposal_step (
    proposal_id uuid not null references proposal (id),
    step_number integer not null,
    happened_at timestamp with time zone not null,
    party varchar(40) not null,
    verb varchar(40) not null,
    state_after varchar(40) not null,
    cause varchar(40),
    words varchar(1000) not null,
    primary key (proposal_id, step_number)
);

create table proposal_aftercare (
    proposal_id uuid not null references proposal (id),
    step_number integer not null,
    weeks integer not null,
    due_on date not null,
    outcome varchar(40),
    note varchar(1000) not null,
    held_at timestamp with time zone,
    primary key (proposal_id, step_number)
);

create table proposal_look (
    id uuid primary key,
    proposal_id uuid not null references proposal (id),
    viewer_id uuid not null,
    looked_at timestamp with time zone not null
);
create index proposal_look_by_proposal on proposal_look (proposal_id, looked_at);
