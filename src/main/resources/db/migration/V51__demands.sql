-- What an enterprise wants solved, as listed to sending units.
create table demand (
  case_id varchar(64) primary key references dossier_case (id),
  tenant_id varchar(64) not null,
  enterprise_id varchar(64) not null,
  summary text not null,
  state varchar(16) not null,
  listed_at timestamptz
);
create index demand_state on demand (tenant_id, state);
