-- Somebody urged those who have a task: at most once a day and task, and kept for good.
create table urge (
  task_id varchar(64) not null,
  urged_on date not null,
  tenant_id varchar(64) not null,
  task_name varchar(200) not null,
  case_id varchar(64),
  round_id varchar(64),
  -- the organisation that the task is offered to; null when it is a person's
  organisation_id varchar(64),
  urged_by varchar(64) not null,
  urged_at timestamptz not null,
  words varchar(200) not null,
  primary key (task_id, urged_on)
);
create index urge_round on urge (round_id, urged_at) where round_id is not null;
