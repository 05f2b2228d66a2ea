-- What people have been told. Mail is a second way for the same message, not another message.
create table message (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  -- one of the two: everybody of an organisation, or one person
  organisation_id varchar(64),
  person_id varchar(64),
  case_id varchar(64),
  kind varchar(64) not null,
  text text not null,
  sent_at timestamptz not null,
  position bigint generated always as identity,
  check ((organisation_id is null) <> (person_id is null))
);
create index message_organisation on message (organisation_id, position);
create index message_person on message (person_id, position);
create index message_case on message (case_id);
