-- In whose place a deputy filed it; empty when somebody acted for himself.
alter table agreement add column filed_on_behalf_of varchar(64);
