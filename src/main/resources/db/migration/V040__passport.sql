-- One passport per account; its id is the account's id.
create table passport (
    id uuid primary key,
    about varchar(1000) not null,
    hours_min integer,
    hours_max integer,
    home varchar(60),
    max_travel_km integer,
    available_from date,
    agreed_at timestamp with time zone,
    tie_key bigint not null,
    changed_at timestamp with time zone not null,
    version bigint not null
);

create table passport_skill (
    passport_id uuid not null references passport (id),
    skill varchar(255) not null,
    skill_level varchar(40) not null,
    wanting varchar(40),
    primary key (passport_id, skill)
);

create table passport_task (
    passport_id uuid not null references passport (id),
    task varchar(255) not null,
    can boolean not null,
    wanting varchar(40),
    primary key (passport_id, task)
);

create table passport_experience (
    id uuid primary key,
    passport_id uuid not null references passport (id),
    kind varchar(40) not null,
    title varchar(120) not null,
    concept varchar(255),
    organisation varchar(120) not null,
    started varchar(7),
    ended varchar(7),
    note varchar(1000) not null,
    version bigint not null
);
create index passport_experience_by_passport on passport_experience (passport_id);

create table passport_experience_task (
    experience_id uuid not null references passport_experience (id),
    place integer not null,
    task varchar(255) not null,
    primary key (experience_id, place)
);

create table passport_kind (
    passport_id uuid not null references passport (id),
    kind varchar(40) not null,
    primary key (passport_id, kind)
);

create table passport_day (
    passport_id uuid not null references passport (id),
    week_day varchar(40) not null,
    primary key (passport_id, week_day)
);

create table passport_condition (
    passport_id uuid not null references passport (id),
    work_condition varchar(40) not null,
    wanting varchar(40) not null,
    primary key (passport_id, work_condition)
);

create table passport_contract (
    passport_id uuid not null references passport (id),
    contract varchar(40) not null,
    primary key (passport_id, contract)
);

create table passport_licence (
    passport_id uuid not null references passport (id),
    licence varchar(40) not null,
    held boolean not null,
    primary key (passport_id, licence)
);

create table passport_trait (
    passport_id uuid not null references passport (id),
    trait varchar(40) not null,
    primary key (passport_id, trait)
);
