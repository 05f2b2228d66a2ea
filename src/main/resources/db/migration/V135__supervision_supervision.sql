-- What an office above does about an office that is overdue: one at a time for each office.
create table supervision (
  id varchar(64) primary key,
  tenant_id varchar(64) not null,
  -- whose tasks are overdue, and who stands above
  office_id varchar(64) not null,
  superior_id varchar(64) not null,
  process_instance_id varchar(64),
  opened_at timestamptz not null,
  closed_at timestamptz,
  -- none while it is open, and none when everything was done without it
  measure varchar(64),
  words text,
  person varchar(64)
);
create unique index supervision_open on supervision (office_id) where closed_at is null;

create table supervised_task (
  supervision_id varchar(64) not null references supervision,
  task_id varchar(64) not null,
  case_id varchar(64),
  name varchar(255) not null,
  due_on date not null,
  joined_at timestamptz not null,
  closed_at timestamptz,
  primary key (supervision_id, task_id)
);
create index supervised_task_task on supervised_task (task_id);
