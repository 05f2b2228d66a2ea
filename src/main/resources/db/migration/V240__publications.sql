-- One period's collection of what enterprises need and what results they have.
create table publication (
  -- tenant and period, so that no period is collected twice
  id varchar(96) primary key,
  tenant_id varchar(64) not null,
  period varchar(16) not null,
  name varchar(64) not null,
  state varchar(16) not null,
  process_instance_id varchar(64) not null,
  liaison_role varchar(64) not null,
  opened_on date not null,
  closes_on date not null,
  closes_at timestamptz not null,
  document_number varchar(100),
  title varchar(200),
  remark text,
  published_by varchar(64),
  published_on_behalf_of varchar(64),
  published_at timestamptz,
  note text,
  version bigint not null,
  unique (tenant_id, period)
);
create index publication_process on publication (process_instance_id);

-- What one enterprise owes to one publication.
create table need_report (
  id varchar(170) primary key,
  publication_id varchar(96) not null references publication (id),
  enterprise_id varchar(64) not null,
  state varchar(16) not null,
  reported_by varchar(64),
  reported_on_behalf_of varchar(64),
  reported_at timestamptz,
  version bigint not null,
  unique (publication_id, enterprise_id)
);

-- One thing reported, as it was worded on that day.
create table need (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  publication_id varchar(96) not null references publication (id),
  report_id varchar(170) not null references need_report (id),
  enterprise_id varchar(64) not null,
  enterprise_name varchar(200) not null,
  office_id varchar(64) not null,
  position integer not null,
  kind varchar(16) not null,
  title varchar(200) not null,
  description text not null,
  field varchar(100) not null,
  state varchar(16) not null,
  reason text,
  left_out_by varchar(64),
  left_out_on_behalf_of varchar(64),
  number varchar(64),
  -- the case that has taken it up
  case_id varchar(64),
  taken_up_at timestamptz,
  version bigint not null
);
create index need_publication on need (publication_id, office_id, enterprise_id, position);
create index need_case on need (case_id) where case_id is not null;

-- the published list is kept with its publication
alter table document drop constraint document_owner_kind_check;
alter table document add constraint document_owner_kind_check
  check (owner_kind in ('CASE', 'ROUND', 'PUBLICATION'));
alter table document alter column owner_id type varchar(96);
