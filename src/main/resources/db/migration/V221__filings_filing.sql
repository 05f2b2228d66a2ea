-- One row of a register, kept for ever; in force until it is ended.
create table filing (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  register varchar(64) not null,
  category varchar(64) not null,
  number varchar(100) not null,
  name varchar(200) not null,
  -- the holder, or the organisation for which the holding person is filed
  organisation_id varchar(64) references organisation (id),
  person_id varchar(64) references person (id),
  under_id varchar(64) references filing (id),
  supervisor_id varchar(64) references organisation (id),
  supervisor_role varchar(64),
  -- whether whichever office serves the place supervises
  supervised_at_place boolean not null,
  -- whether its organisation has only one in the register at a time
  only_one boolean not null,
  division varchar(64),
  township varchar(64),
  case_id varchar(64) not null references dossier_case (id),
  state varchar(16) not null check (state in ('IN_FORCE', 'ENDED')),
  filed_on date not null,
  filed_at timestamptz not null,
  filed_by varchar(64),
  on_behalf_of varchar(64),
  ended_on date,
  ended_at timestamptz,
  end_reason text,
  version bigint not null,
  unique (tenant_id, register, number),
  check (organisation_id is not null or person_id is not null),
  check ((state = 'ENDED') = (ended_at is not null))
);

-- Where one takes the place of another there are never two, whatever happens at once.
create unique index filing_only_one on filing (tenant_id, register, organisation_id)
  where state = 'IN_FORCE' and only_one;

create index filing_holder on filing (organisation_id, register, state);
create index filing_person on filing (person_id, register, state);
create index filing_under on filing (under_id);
create index filing_case on filing (case_id);
create index filing_supervisor on filing (supervisor_id);
