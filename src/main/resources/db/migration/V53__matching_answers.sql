-- What enterprise and team said to the match proposed; gone once both have answered.
create table match_answer (
  case_id varchar(64) not null references dossier_case (id),
  side varchar(16) not null,
  agrees boolean not null,
  primary key (case_id, side)
);
