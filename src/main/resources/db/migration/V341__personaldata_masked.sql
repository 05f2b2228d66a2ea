-- As it is shown; what lists and papers repeat, and what comes back unchanged when a form is handed in again.
alter table personal_value add column masked varchar(100) not null default '';
alter table personal_value alter column masked drop default;
