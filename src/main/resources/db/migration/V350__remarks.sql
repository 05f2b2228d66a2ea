-- What those concerned say to each other about a case, and the papers they attach. Nothing is ever
-- deleted: what its author takes back stays, marked.
create table remark (
  id              uuid         primary key,
  case_id         varchar(64)  not null references dossier_case (id),
  person          varchar(128) not null,
  on_behalf_of    varchar(128),
  organisation_id varchar(64)  not null,
  words           text,
  document_id     uuid         references document (id),
  made_at         timestamptz  not null,
  withdrawn_at    timestamptz,
  check ((words is null) <> (document_id is null))
);

create index remark_of_case on remark (case_id, made_at);

comment on column remark.words is 'a remark; null for an attachment';
comment on column remark.document_id is 'the attachment''s file; null for a remark';

alter table document drop constraint document_owner_kind_check;
alter table document add constraint document_owner_kind_check
  check (owner_kind in ('CASE', 'ROUND', 'PUBLICATION', 'ATTACHMENT'));
