-- What a source keeps beside its labels: words that are searched and never shown, and what kind of skill a skill is.
alter table concept_label add column hidden varchar(20000) default '' not null;
alter table concept add column skill_type varchar(40) default '' not null;

-- The starter vocabulary is read anew at the next start, with its skill types.
update vocabulary_load set content_hash = '' where scheme = 'starter';
