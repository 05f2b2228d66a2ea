-- Kept again from an earlier hand-in, because its mask came back unchanged: whoever handed in the later form need never have seen it.
alter table personal_value add column carried boolean not null default false;
