-- In whose place a deputy did it; empty when somebody acted for himself.
alter table submission add column on_behalf_of varchar(64);
alter table timeline_entry add column on_behalf_of varchar(64);
alter table granted_exception add column on_behalf_of varchar(64);
alter table entry_decision add column on_behalf_of varchar(64);
alter table office_review add column on_behalf_of varchar(64);
alter table signature add column on_behalf_of varchar(64);
