-- the page that a message leads to where it is neither a case's nor a round's
alter table message add column link varchar(255);
