-- What has been said of an open task: once for each stage and due date, so that a moved date moves
-- its reminders and no two nodes say a thing twice.
drop table reminder;
create table reminder (
  -- the case, the round or, where there is neither, the process it belongs to
  matter_id varchar(64) not null,
  task_id varchar(64) not null,
  stage varchar(24) not null,
  due_on date not null,
  sent_on date not null,
  sent_at timestamptz not null,
  primary key (task_id, stage, due_on, matter_id)
);
create index reminder_matter on reminder (matter_id);
