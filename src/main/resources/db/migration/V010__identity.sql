-- Accounts and their roles.
create table account (
    id uuid primary key,
    email varchar(254) not null,
    first_name varchar(80) not null,
    last_name varchar(80) not null,
    phone varchar(40) not null,
    municipality varchar(60) not null,
    language_tag varchar(20) not null,
    status varchar(40) not null,
    email_confirmed boolean not null,
    password_hash varchar(200),
    sign_in_stamp integer not null,
    registered_at timestamp with time zone not null,
    version bigint not null,
    constraint account_email_unique unique (email)
);
create index account_by_name on account (last_name, first_name);

create table account_role (
    account_id uuid not null references account (id) on delete cascade,
    role_name varchar(40) not null,
    primary key (account_id, role_name)
);
create index account_role_by_name on account_role (role_name);

-- Links in mails: only the hash of the secret is kept.
create table account_token (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    purpose varchar(40) not null,
    token_hash varchar(64) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    version bigint not null,
    constraint account_token_hash_unique unique (token_hash)
);
create index account_token_by_account on account_token (account_id, purpose);
create index account_token_by_expiry on account_token (expires_at);

-- Failed sign-ins by the hash of what was typed as e-mail address, so that unknown addresses are counted alike.
create table sign_in_failure (
    id uuid primary key,
    email_hash varchar(64) not null,
    failed_at timestamp with time zone not null
);
create index sign_in_failure_by_email on sign_in_failure (email_hash, failed_at);
create index sign_in_failure_by_time on sign_in_failure (failed_at);

-- Who did what to whom and when: ids, never names.
create table audit_entry (
    id uuid primary key,
    happened_at timestamp with time zone not null,
    actor_id uuid,
    action_name varchar(40) not null,
    subject varchar(100) not null,
    detail varchar(200) not null
);
create index audit_entry_by_time on audit_entry (happened_at);
create index audit_entry_by_action on audit_entry (action_name, happened_at);
