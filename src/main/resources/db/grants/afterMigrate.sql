-- After every migration, as the owner of our tables: what the application's own role may do. It adds
-- to the audit trail and does nothing else to it, so that whoever takes the application over cannot
-- cover his traces. The engine's tables are the application's own. And because it may make functions
-- and operators beside them, everything that is called here is looked for in the catalogue only:
-- otherwise what it made would run as the owner.
do $$
declare
  place constant text := pg_catalog.current_schema();
  usual constant text := pg_catalog.current_setting('search_path');
  application constant text := '${application}';
  trail constant text[] := array['audit_entry', 'audit_seal'];
  kept constant text[] := array['audit_pruning', 'flyway_schema_history'];
  owned record;
begin
  perform pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  if application in ('', current_user::text) then
    perform set_config('search_path', usual, true);
    return;
  end if;
  -- two nodes that start together would grant the same at the same moment
  perform pg_advisory_xact_lock(hashtext('tepai grants'));
  if not has_schema_privilege(application::name, place, 'create') then
    execute format('grant usage, create on schema %I to %I', place, application);
  end if;
  for owned in
    select c.oid, c.relname::text as name, c.relkind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = place::name and c.relkind in ('r', 'p', 'v', 'S')
      and pg_get_userbyid(c.relowner) = current_user
  loop
    if owned.relkind = 'S' then
      if not has_sequence_privilege(application::name, owned.oid, 'usage') then
        execute format('grant usage, select on sequence %I.%I to %I', place, owned.name, application);
      end if;
    elsif owned.name = any (trail || kept) then
      if has_table_privilege(application::name, owned.oid, 'update, delete, truncate, references, trigger') then
        execute format('revoke all on %I.%I from %I', place, owned.name, application);
      end if;
      execute format('grant select%s on %I.%I to %I',
        case when owned.name = any (trail) then ', insert' else '' end, place, owned.name, application);
    elsif not (has_table_privilege(application::name, owned.oid, 'select')
        and has_table_privilege(application::name, owned.oid, 'insert')
        and has_table_privilege(application::name, owned.oid, 'update')
        and has_table_privilege(application::name, owned.oid, 'delete')) then
      execute format('grant select, insert, update, delete on %I.%I to %I', place, owned.name, application);
    end if;
  end loop;
  perform set_config('search_path', usual, true);
end $$;
