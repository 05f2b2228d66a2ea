-- A year's days as somebody brought them in, and how far the due dates have followed.
create table calendar_import (
  id bigint generated always as identity primary key,
  year integer not null,
  -- of the year's days, see calendar_day
  version integer not null,
  notice text not null,
  days integer not null,
  imported_by varchar(64) not null,
  imported_at timestamptz not null,
  -- rounds first, then tasks in the order of their ids; a killed node's work is taken up behind the last one
  rounds_done boolean not null default false,
  tasks_total bigint,
  tasks_done bigint not null default 0,
  after_task varchar(64) not null default '',
  finished_at timestamptz
);

-- What an import has moved.
create table moved_due_date (
  import_id bigint not null references calendar_import (id),
  task_id varchar(64) not null,
  tenant_id varchar(64) not null,
  task_name varchar(255),
  -- one of the two, whichever the task belongs to
  case_id varchar(64),
  round_id varchar(64),
  old_due timestamptz not null,
  new_due timestamptz not null,
  moved_at timestamptz not null,
  primary key (import_id, task_id)
);
