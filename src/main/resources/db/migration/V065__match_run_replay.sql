-- What a replay needs to know: among whom was ranked (empty: everybody and everything; GIVEN: people that were named;
-- else kinds of work), how many were asked for, and how many came out. Runs from before this have no such values.
alter table match_run add column among varchar(200) default '' not null;
alter table match_run add column asked_for integer;
alter table match_run add column returned integer;
