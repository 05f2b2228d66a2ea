-- Who did what, when, from where, on which case. Entries and seals are only ever added; the role
-- with which the application works may do nothing else to them (db/grants).
create table audit_entry (
  -- in the order of writing; the order that counts is that of the seals
  id bigint generated always as identity primary key,
  act varchar(40) not null,
  person_id varchar(255) not null,
  on_behalf_of varchar(255),
  -- by the product's clock, which the demonstration moves
  happened_at timestamptz not null,
  -- by the database's clock, whatever the writer says
  recorded_at timestamptz not null default clock_timestamp(),
  address varchar(64),
  tenant_id varchar(64),
  case_id varchar(64),
  subject varchar(255),
  detail varchar(1000)
);
create index audit_entry_person on audit_entry (person_id, id);
create index audit_entry_case on audit_entry (case_id, id) where case_id is not null;
create index audit_entry_act on audit_entry (act, id);
create index audit_entry_happened on audit_entry (happened_at);

-- The chain: each seal is over its entry and the seal before it.
create table audit_seal (
  position bigint primary key check (position > 0),
  entry_id bigint not null unique references audit_entry (id),
  algorithm varchar(16) not null,
  digest varchar(64) not null
);

-- Where the chain begins once its oldest part has been taken away: the last seal that is gone.
create table audit_pruning (
  position bigint primary key check (position > 0),
  algorithm varchar(16) not null,
  digest varchar(64) not null,
  entries bigint not null,
  newest_recorded_at timestamptz not null,
  pruned_at timestamptz not null default clock_timestamp()
);

-- Entries that wait for their seal. Nothing is proved by it: an entry that is missing here and has
-- no seal is found all the same.
create table unsealed_entry (
  entry_id bigint primary key,
  since timestamptz not null
);

-- The application may make functions, operators and temporary tables of any name. So that none of them
-- stands in for what is meant here, both functions look for everything in the catalogue, and for
-- tables in the schema of the one that was written to.
create function audit_entry_written() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  new.recorded_at := clock_timestamp();
  execute format('insert into %I.unsealed_entry (entry_id, since) values ($1, $2)', tg_table_schema)
    using new.id, new.recorded_at;
  return new;
end $$;

create trigger audit_entry_written before insert on audit_entry
  for each row execute function audit_entry_written();

-- The chain has no gaps, whoever writes: a seal far ahead would leave no position for those to come.
create function audit_seal_follows() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  last bigint;
begin
  execute format(
      'select greatest((select max(position) from %1$I.audit_seal),'
        || ' (select max(position) from %1$I.audit_pruning), 0)', tg_table_schema)
    into last;
  if new.position is distinct from last + 1 then
    raise exception 'the seal that follows is number %, not %', last + 1, new.position
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger audit_seal_follows before insert on audit_seal
  for each row execute function audit_seal_follows();
