-- which reminders of an open task have been sent, so that no night sends one twice
create table reminder (
  task_id varchar(64) not null,
  working_days integer not null,
  sent_on date not null,
  primary key (task_id, working_days)
);
