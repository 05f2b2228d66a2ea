-- After every migration, as the owner of our tables: what the application's own role may do. It adds
-- to the audit trail and does nothing else to it, so that whoever takes the application over cannot
-- cover his traces. The engine's tables are the application's own.
do $$
declare
  application constant text := '${application}';
  trail constant text[] := array['audit_entry', 'audit_seal'];
  kept constant text[] := array['audit_pruning', 'flyway_schema_history'];
  owned record;
begin
  if application in ('', current_user) then
    return;
  end if;
  -- two nodes that start together would grant the same at the same moment
  perform pg_advisory_xact_lock(hashtext('tepai grants'));
  if not has_schema_privilege(application, current_schema(), 'create') then
    execute format('grant usage, create on schema %I to %I', current_schema(), application);
  end if;
  for owned in
    select c.oid, c.relname::text as name, c.relkind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'S')
      and pg_get_userbyid(c.relowner) = current_user
  loop
    if owned.relkind = 'S' then
      if not has_sequence_privilege(application, owned.oid, 'usage') then
        execute format('grant usage, select on sequence %I to %I', owned.name, application);
      end if;
    elsif owned.name = any (trail || kept) then
      if has_table_privilege(application, owned.oid, 'update, delete, truncate, references, trigger') then
        execute format('revoke all on %I from %I', owned.name, application);
      end if;
      execute format('grant select%s on %I to %I',
        case when owned.name = any (trail) then ', insert' else '' end, owned.name, application);
    elsif not (has_table_privilege(application, owned.oid, 'select')
        and has_table_privilege(application, owned.oid, 'insert')
        and has_table_privilege(application, owned.oid, 'update')
        and has_table_privilege(application, owned.oid, 'delete')) then
      execute format('grant select, insert, update, delete on %I to %I', owned.name, application);
    end if;
  end loop;
end $$;
