-- A case has participants: who they are is the jurisdiction's to say, so they are rows and no columns.
create table case_participant (
  case_id varchar(64) not null references dossier_case (id) on delete cascade,
  role varchar(64) not null,
  organisation_id varchar(64),
  person_id varchar(64),
  filing_id varchar(64),
  name varchar(200),
  primary key (case_id, role)
);
create index case_participant_organisation on case_participant (organisation_id);
create index case_participant_person on case_participant (person_id);
create index case_participant_filing on case_participant (filing_id);

alter table dossier_case rename column enterprise_id to organisation_id;
alter index dossier_case_enterprise rename to dossier_case_organisation;

-- Which process the case goes through, and the place that decides which office is competent.
alter table dossier_case add column process varchar(100);
alter table dossier_case add column place_division varchar(64);
alter table dossier_case add column place_township varchar(200);
update dossier_case set process = 'team-application';
alter table dossier_case alter column process set not null;
update dossier_case c set place_division = o.division, place_township = o.township
from organisation o where o.id = c.organisation_id;
create index dossier_case_open on dossier_case (tenant_id, process) where closed_at is null;

insert into case_participant (case_id, role, organisation_id, name)
select c.id, 'enterprise', c.organisation_id, o.name
from dossier_case c left join organisation o on o.id = c.organisation_id;
insert into case_participant (case_id, role, organisation_id, name)
select c.id, 'sending-unit', c.sending_unit_id, o.name
from dossier_case c left join organisation o on o.id = c.sending_unit_id
where c.sending_unit_id is not null;
insert into case_participant (case_id, role, organisation_id, person_id, name)
select c.id, 'team', c.sending_unit_id, c.team_leader, c.team_name
from dossier_case c where c.team_leader is not null;

alter table dossier_case drop column sending_unit_id;
alter table dossier_case drop column team_leader;
alter table dossier_case drop column team_name;
