-- what the system administrator has consented to, for the security administrator to do once
create table administrator_consent (
  person_id varchar(64) not null,
  matter    varchar(32) not null,
  given_by  varchar(64) not null,
  given_at  timestamptz not null,
  primary key (person_id, matter)
);
