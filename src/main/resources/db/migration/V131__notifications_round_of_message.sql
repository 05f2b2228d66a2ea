-- the round that a message is about, so that its reader gets there with one click
alter table message add column round_id varchar(64);
