-- What people were told, each in their own list.
create table notice (
    id uuid primary key,
    reader_id uuid not null,
    text_key varchar(60) not null,
    link varchar(300) not null,
    told_at timestamp with time zone not null,
    read_at timestamp with time zone,
    version bigint not null
);
create index notice_by_reader on notice (reader_id, told_at);

create table notice_argument (
    notice_id uuid not null references notice (id) on delete cascade,
    place integer not null,
    argument varchar(500) not null,
    primary key (notice_id, place)
);

-- Mails of the demonstration, which are kept instead of sent.
create table kept_mail (
    id uuid primary key,
    kept_at timestamp with time zone not null,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body varchar(8000) not null
);
create index kept_mail_by_time on kept_mail (kept_at);
