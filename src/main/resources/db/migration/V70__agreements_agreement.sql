-- One revision of the agreement of one case; the newest revision is the one that counts.
create table agreement (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  case_id varchar(64) not null references dossier_case (id),
  number varchar(100) not null,
  revision integer not null,
  state varchar(16) not null check (state in ('PREPARED', 'SIGNING', 'SIGNED', 'REFUSED', 'RETURNED', 'FILED')),
  prepared_at timestamptz not null,
  signed_on date,
  effective_on date,
  filing_number varchar(100),
  filed_by varchar(64),
  filed_at timestamptz,
  version bigint not null,
  unique (case_id, revision)
);

-- One row for each party of a revision, made when the revision is; who and when stay empty until it decides.
create table signature (
  id varchar(64) primary key,
  agreement_id varchar(64) not null references agreement (id),
  party varchar(32) not null,
  position integer not null,
  organisation_id varchar(64),
  person varchar(64),
  decided_at timestamptz,
  decision varchar(16) check (decision in ('SIGN', 'REFUSE')),
  reason text,
  unique (agreement_id, party)
);
