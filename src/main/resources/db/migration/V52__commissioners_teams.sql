-- The people of the team that asked for a demand; replaced when the team revises its application.
create table team_member (
  id varchar(64) primary key,
  case_id varchar(64) not null references dossier_case (id),
  position integer not null,
  name varchar(100) not null,
  unit varchar(200) not null,
  leads boolean not null,
  degree varchar(32) not null,
  title varchar(32) not null,
  origin varchar(32) not null,
  field varchar(200) not null
);
create index team_member_case on team_member (case_id);
create index team_member_person on team_member (name, unit);
