-- One matter from application to archive.
create table dossier_case (
  id varchar(64) primary key,
  number varchar(64) not null unique,
  tenant_id varchar(64) not null,
  process_instance_id varchar(64) not null,
  enterprise_id varchar(64) not null,
  applicant varchar(64) not null,
  -- the office and the division on the day of application; later tasks go by the enterprise's township
  office_id varchar(64) not null,
  division varchar(64),
  sending_unit_id varchar(64),
  team_leader varchar(64),
  team_name varchar(200),
  round_id varchar(64),
  stage varchar(32) not null,
  supplements integer not null default 0,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closing_reason text,
  version bigint not null
);
create index dossier_case_office on dossier_case (tenant_id, office_id, number);
create index dossier_case_round on dossier_case (tenant_id, round_id, stage);
create index dossier_case_enterprise on dossier_case (enterprise_id);
create index dossier_case_unit on dossier_case (sending_unit_id);
create index dossier_case_leader on dossier_case (team_leader);
create index dossier_case_process on dossier_case (process_instance_id);

-- A form as it was handed in, never changed afterwards.
create table submission (
  id varchar(64) primary key,
  case_id varchar(64) not null references dossier_case (id),
  form_id varchar(100) not null,
  element_id varchar(100) not null,
  task_name varchar(200) not null,
  person varchar(64) not null,
  submitted_at timestamptz not null,
  content jsonb not null,
  position bigint generated always as identity
);
create index submission_case on submission (case_id, position);

-- What was decided or happened, in the order in which it did.
create table timeline_entry (
  id varchar(64) primary key,
  case_id varchar(64) not null references dossier_case (id),
  happened_at timestamptz not null,
  kind varchar(32) not null,
  element_id varchar(100),
  title varchar(200) not null,
  outcome varchar(64),
  person varchar(64),
  office_id varchar(64),
  text text,
  position bigint generated always as identity
);
create index timeline_entry_case on timeline_entry (case_id, position);

-- The next number of each series of case and document numbers.
create table number_series (
  name varchar(100) primary key,
  last_number bigint not null
);
