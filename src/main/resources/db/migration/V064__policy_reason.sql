-- Why the values were changed, and which version's values came back, if that is what happened.
alter table matching_policy add column reason varchar(500) default '' not null;
alter table matching_policy add column restored_version integer;
