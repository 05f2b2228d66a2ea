-- In whose place a deputy did it; empty when somebody acted for himself.
alter table selection_round add column opened_on_behalf_of varchar(64);
alter table selection_round add column published_on_behalf_of varchar(64);
alter table office_roster add column submitted_on_behalf_of varchar(64);
alter table office_roster add column requested_on_behalf_of varchar(64);
