-- What the rules say against (or for) an applicant; replaced whenever the applicant is judged again.
create table finding (
  id varchar(64) primary key,
  case_id varchar(64) not null references dossier_case (id),
  subject varchar(16) not null,
  code varchar(100) not null,
  level varchar(8) not null,
  message text not null,
  clause varchar(64) not null,
  judged_on date not null
);
create index finding_case on finding (case_id, subject);

-- A soft rule passed by the office entitled to, with its reason; never deleted.
create table granted_exception (
  id varchar(64) primary key,
  case_id varchar(64) not null references dossier_case (id),
  code varchar(100) not null,
  clause varchar(64) not null,
  message text not null,
  office_id varchar(64) not null,
  person varchar(64) not null,
  reason text not null,
  granted_at timestamptz not null,
  unique (case_id, code)
);
