-- Somebody stands in for somebody absent, from day to day inclusive; never deleted.
create table deputyship (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  organisation_id varchar(64) not null references organisation (id),
  absent varchar(64) not null references person (id),
  deputy varchar(64) not null references person (id),
  begins_on date not null,
  ends_on date not null,
  reason varchar(200) not null,
  state varchar(16) not null check (state in ('PLANNED', 'IN_FORCE', 'ENDED')),
  arranged_by varchar(64) not null,
  arranged_at timestamptz not null,
  -- who ended it before its time; empty when it ran out
  ended_by varchar(64),
  ended_at timestamptz,
  version bigint not null,
  check (begins_on <= ends_on),
  check (absent <> deputy)
);
create index deputyship_absent on deputyship (absent, ends_on);
create index deputyship_deputy on deputyship (deputy, ends_on);
create index deputyship_organisation on deputyship (organisation_id, ends_on);
create index deputyship_open on deputyship (begins_on) where state <> 'ENDED';

-- The engine's groups in which the deputy is only because of it.
create table deputyship_group (
  deputyship_id varchar(64) not null references deputyship (id),
  group_id varchar(255) not null,
  primary key (deputyship_id, group_id)
);
