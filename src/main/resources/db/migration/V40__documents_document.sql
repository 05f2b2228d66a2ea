create table document (
  id           uuid         primary key,
  owner_kind   varchar(16)  not null check (owner_kind in ('CASE', 'ROUND')),
  owner_id     varchar(64)  not null,
  tenant_id    varchar(64)  not null,
  name         varchar(255) not null,
  content_type varchar(128) not null,
  size         bigint       not null,
  made_at      timestamptz  not null,
  made_by      varchar(128) not null,
  sha256       varchar(64)  not null
);

create index document_of_owner on document (owner_kind, owner_id, made_at);

comment on table document is 'files made by the product, kept with a case or round; never changed once written';

-- in pieces, so that neither writing nor reading ever holds a whole file
create table document_piece (
  document_id uuid    not null references document (id) on delete cascade,
  number      integer not null,
  bytes       bytea   not null,
  primary key (document_id, number)
);

-- office files are zip archives already
alter table document_piece alter column bytes set storage external;
