-- Letters to people, written in the transaction of their cause and sent by a worker.
create table letter (
  id varchar(64) primary key,
  -- null for letters to administrators, who belong to no jurisdiction
  tenant_id varchar(64),
  person_id varchar(64) not null,
  -- null for a digest: its subject counts the lines that are left when it goes out
  subject text,
  digest_day date,
  -- an announcement reaches each administrator once
  announcement varchar(100),
  state varchar(16) not null default 'WAITING'
    check (state in ('WAITING', 'SENT', 'FAILED', 'NO_ADDRESS', 'OBSOLETE')),
  written_at timestamptz not null,
  -- the instant of the next try; whoever takes the letter moves it on, so that nobody else does
  due_at timestamptz not null,
  first_tried_at timestamptz,
  tries integer not null default 0,
  settled_at timestamptz,
  address varchar(254),
  cause varchar(1000),
  unique (announcement, person_id),
  check (digest_day is null or tenant_id is not null),
  check (subject is not null or digest_day is not null)
);
create index letter_waiting on letter (due_at, id) where state = 'WAITING';
create index letter_unsent on letter (written_at, id) where state in ('FAILED', 'NO_ADDRESS');
create index letter_sent on letter (settled_at desc, id) where state = 'SENT';

create table letter_line (
  letter_id varchar(64) not null references letter (id),
  position integer not null,
  text text not null,
  link text,
  -- once this task is closed nobody needs to hear of it
  task_id varchar(64),
  dropped boolean not null default false,
  primary key (letter_id, position)
);

-- Lines that wait for their day's digest. Adding one locks nothing that another transaction could
-- want: the letter is made when it is due.
create table digest_line (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  person_id varchar(64) not null,
  day date not null,
  due_at timestamptz not null,
  text text not null,
  link text,
  task_id varchar(64)
);
create index digest_line_due on digest_line (due_at);
create index digest_line_person on digest_line (tenant_id, person_id);
