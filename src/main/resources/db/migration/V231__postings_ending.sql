-- Who takes part in a posting is said by the participants of its case, and only there.
alter table posting drop column enterprise_id;
alter table posting drop column sending_unit_id;
alter table posting drop column team_leader;

-- A posting may end before its term, in a case of its own.
alter table posting add column ended_on date;
alter table posting add column ended_reason text;
alter table posting add column ended_by_case varchar(64) references dossier_case (id);
alter table posting add column version bigint not null default 0;
alter table posting drop constraint posting_state_check;
alter table posting add constraint posting_state_check
  check (state = 'IN_SERVICE' or state = 'ENDED' and ended_on is not null and ended_reason is not null);

-- Which posting a case is about that takes up one begun in another.
create table posting_taken (
  case_id varchar(64) primary key references dossier_case (id),
  posting_id varchar(64) not null references posting (id)
);
