-- The values people decide, each change a new version; the highest version is in force.
create table matching_policy (
    version integer primary key,
    can_share integer not null,
    want_share integer not null,
    fit_share integer not null,
    use_rarity boolean not null,
    trainable_credit integer not null,
    least_hours_overlap integer not null,
    threshold_percent integer not null,
    changed_at timestamp with time zone not null,
    changed_by uuid
);

-- Every ranking, so that it can be accounted for and computed again; kept at least six months.
create table match_run (
    id uuid primary key,
    made_at timestamp with time zone not null,
    actor_id uuid,
    direction varchar(40) not null,
    subject_id uuid not null,
    formula_version varchar(20) not null,
    vocabulary_version varchar(80) not null,
    policy_version integer not null,
    input_hash varchar(64) not null,
    results varchar(8000) not null
);
create index match_run_by_subject on match_run (subject_id, made_at);
create index match_run_by_time on match_run (made_at);
