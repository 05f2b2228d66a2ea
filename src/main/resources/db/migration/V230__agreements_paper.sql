-- Which text words an agreement; there was one in each jurisdiction before.
alter table agreement add column paper varchar(100);
update agreement set paper = 'four-party-agreement';
alter table agreement alter column paper set not null;
