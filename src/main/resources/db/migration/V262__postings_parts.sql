-- Which participants serve and are served is the model's to say; before, a team or a commissioner did.
alter table posting add column serving_part varchar(64);
alter table posting add column served_part varchar(64);
update posting p set served_part = 'enterprise', serving_part = case when exists (
    select 1 from case_participant t where t.case_id = p.case_id and t.role = 'team')
  then 'team' else 'commissioner' end;
alter table posting alter column serving_part set not null;
alter table posting alter column served_part set not null;
