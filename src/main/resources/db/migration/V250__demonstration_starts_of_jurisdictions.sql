-- Several jurisdictions are played together: a start says whose it is.
update demonstration_start
set id = (select min(jurisdiction) from demonstration_clock) || '/' || id
where exists (select 1 from demonstration_clock);
