-- In whose place a deputy supervised; empty when somebody acted for himself.
alter table supervision add column on_behalf_of varchar(64);
