-- The term in service of one team at one enterprise.
create table posting (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  case_id varchar(64) not null unique references dossier_case (id),
  agreement_id varchar(64) not null references agreement (id),
  enterprise_id varchar(64) not null,
  sending_unit_id varchar(64) not null,
  team_leader varchar(64) not null,
  state varchar(16) not null check (state in ('IN_SERVICE')),
  starts_on date not null,
  ends_on date not null,
  begun_at timestamptz not null
);
create index posting_enterprise on posting (enterprise_id);
create index posting_leader on posting (team_leader);
