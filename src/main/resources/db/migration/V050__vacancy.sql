-- Organisations, who acts for them, and the vacancies they write.
create table organisation (
    id uuid primary key,
    name varchar(120) not null,
    sector varchar(40) not null,
    place varchar(60),
    headcount integer not null,
    description varchar(2000) not null,
    website varchar(200) not null,
    contact_name varchar(120) not null,
    contact_phone varchar(30) not null,
    version bigint not null
);

create table organisation_member (
    organisation_id uuid not null references organisation (id),
    line_no integer not null,
    account_id uuid not null unique,
    primary key (organisation_id, line_no)
);

create table vacancy (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    status varchar(40) not null,
    title varchar(120) not null,
    introduction varchar(2000) not null,
    kind varchar(40) not null,
    hours_min integer,
    hours_max integer,
    place varchar(60),
    contract varchar(40),
    wage_min_cents integer,
    wage_max_cents integer,
    wage_per varchar(40),
    starts_on date,
    positions integer not null,
    tie_seed bigint not null,
    written_at timestamp with time zone not null,
    published_at timestamp with time zone,
    version bigint not null
);
create index vacancy_by_organisation on vacancy (organisation_id);
create index vacancy_by_status on vacancy (status);

create table vacancy_task (
    vacancy_id uuid not null references vacancy (id),
    line_no integer not null,
    task varchar(255),
    words varchar(200) not null,
    primary key (vacancy_id, line_no)
);

create table vacancy_requirement (
    vacancy_id uuid not null references vacancy (id),
    line_no integer not null,
    skill varchar(255) not null,
    skill_level varchar(40) not null,
    essential boolean not null,
    trainable boolean not null,
    emphasis integer not null,
    primary key (vacancy_id, line_no)
);

create table vacancy_licence (
    vacancy_id uuid not null references vacancy (id),
    line_no integer not null,
    licence varchar(40) not null,
    reason varchar(200) not null,
    primary key (vacancy_id, line_no)
);

create table vacancy_day (
    vacancy_id uuid not null references vacancy (id),
    weekday varchar(40) not null,
    primary key (vacancy_id, weekday)
);

create table vacancy_condition (
    vacancy_id uuid not null references vacancy (id),
    work_condition varchar(40) not null,
    primary key (vacancy_id, work_condition)
);
