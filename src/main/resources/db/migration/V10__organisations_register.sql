create table organisation (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  kind varchar(16) not null check (kind in ('OFFICE', 'ENTERPRISE', 'SENDING_UNIT')),
  name varchar(200) not null,
  credit_code varchar(18),
  division varchar(64),
  township varchar(64),
  valid_from date,
  valid_to date,
  successor varchar(64),
  contact_person varchar(64) not null,
  unique (tenant_id, kind, credit_code)
);

create index organisation_by_kind on organisation (tenant_id, kind, id);

create table person (
  id varchar(64) primary key,
  name varchar(100) not null,
  phone varchar(40),
  mail varchar(200)
);

create table membership (
  person_id varchar(64) not null references person (id),
  organisation_id varchar(64) not null references organisation (id),
  role varchar(64) not null,
  primary key (person_id, organisation_id, role)
);

create index membership_by_role on membership (organisation_id, role);

create sequence enterprise_number;

create sequence sending_unit_number;
