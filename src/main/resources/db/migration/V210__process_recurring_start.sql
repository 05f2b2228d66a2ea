-- What has begun of itself, once in each period: a second node, or the same night told twice, finds it done.
create table recurring_start (
  tenant_id varchar(64) not null,
  process varchar(128) not null,
  period varchar(16) not null,
  period_begins_on date not null,
  started_at timestamptz not null,
  process_instance_id varchar(64) not null,
  primary key (tenant_id, process, period)
);
