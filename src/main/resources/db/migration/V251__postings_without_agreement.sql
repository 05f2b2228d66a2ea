-- A jurisdiction may let somebody serve without an agreement.
alter table posting alter column agreement_id drop not null;
