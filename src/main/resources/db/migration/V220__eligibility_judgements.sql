-- Findings know the decision table they come from; whom it judges is said in the model's words.
alter table finding add column decision_table varchar(100);
alter table finding alter column subject type varchar(100);
update finding set decision_table = lower(subject) || '-eligibility',
  subject = case subject when 'ENTERPRISE' then '企业' when 'TEAM' then '团队' else subject end;
alter table finding alter column decision_table set not null;
drop index finding_case;
create index finding_case on finding (case_id, decision_table);

-- That a case was judged by a table, and on which forms; also where nothing was found.
create table judgement (
  case_id varchar(64) not null references dossier_case (id),
  decision_table varchar(100) not null,
  form varchar(100) not null,
  besides varchar(500) not null,
  subject varchar(100) not null,
  lapses boolean not null,
  judged_on date not null,
  primary key (case_id, decision_table)
);
