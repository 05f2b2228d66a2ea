-- Somebody drew the attention of another who may see the case anyway. Kept for good.
create table carbon_copy (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  case_id varchar(64) not null references dossier_case (id),
  -- one of the two: everybody of an organisation, or one person
  organisation_id varchar(64),
  person_id varchar(64),
  copied_by varchar(64) not null,
  copied_at timestamptz not null,
  words varchar(200) not null,
  -- of an organisation, whoever read it first
  read_by varchar(64),
  read_at timestamptz,
  position bigint generated always as identity,
  check ((organisation_id is null) <> (person_id is null))
);
create index carbon_copy_case on carbon_copy (case_id, position);
create index carbon_copy_person on carbon_copy (person_id, position) where person_id is not null;
create index carbon_copy_organisation on carbon_copy (organisation_id, position)
  where organisation_id is not null;
