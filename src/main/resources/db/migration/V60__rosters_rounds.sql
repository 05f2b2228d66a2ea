-- One collection with its deadline, from the notice to the published roster.
create table selection_round (
  -- tenant and the round's id in the jurisdiction's folder, so that a case can join before it opens
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  entry_id varchar(64) not null,
  name varchar(200) not null,
  state varchar(16) not null,
  process_instance_id varchar(64) not null,
  notice_title varchar(200) not null,
  notice_text text not null,
  opened_by varchar(64) not null,
  opened_at timestamptz not null,
  opened_on date not null,
  -- as the regulation says, and where it falls after rolling over days off
  original_date date not null,
  closes_on date not null,
  closes_at timestamptz not null,
  document_number varchar(100),
  title varchar(200),
  remark text,
  published_by varchar(64),
  published_at timestamptz,
  closed_at timestamptz,
  version bigint not null,
  unique (tenant_id, entry_id)
);
create index selection_round_state on selection_round (tenant_id, state);

-- What one office owes to one round.
create table office_roster (
  id varchar(140) primary key,
  round_id varchar(64) not null references selection_round (id),
  office_id varchar(64) not null,
  state varchar(16) not null,
  closes_on date not null,
  closes_at timestamptz not null,
  document_number varchar(100),
  submitted_by varchar(64),
  submitted_at timestamptz,
  remark text,
  requested_until date,
  requested_reason text,
  requested_by varchar(64),
  version bigint not null,
  unique (round_id, office_id)
);

-- A case as the roster named it on the day it was submitted; what it says does not change later.
create table roster_entry (
  id varchar(64) primary key,
  round_id varchar(64) not null references selection_round (id),
  office_id varchar(64) not null,
  case_id varchar(64) not null references dossier_case (id),
  case_number varchar(64) not null,
  position integer not null,
  enterprise_name varchar(200) not null,
  credit_code varchar(18),
  team_name varchar(200) not null,
  leader_name varchar(100) not null,
  members integer not null,
  sending_unit_name varchar(200) not null,
  problems text not null,
  findings text,
  exception_text text,
  outcome varchar(16),
  version bigint not null,
  unique (round_id, case_id)
);
create index roster_entry_office on roster_entry (round_id, office_id, position);
create index roster_entry_case on roster_entry (case_id);

-- What one deciding office says to one entry; a draft until the office has completed its review.
create table entry_decision (
  entry_id varchar(64) not null references roster_entry (id),
  round_id varchar(64) not null references selection_round (id),
  office_id varchar(64) not null,
  decision varchar(16) not null,
  reason varchar(500),
  person varchar(64) not null,
  decided_at timestamptz not null,
  primary key (entry_id, office_id)
);
create index entry_decision_office on entry_decision (round_id, office_id);

-- A deciding office has decided on every entry.
create table office_review (
  round_id varchar(64) not null references selection_round (id),
  office_id varchar(64) not null,
  person varchar(64) not null,
  completed_at timestamptz not null,
  remark text,
  primary key (round_id, office_id)
);
