-- the groups that the task was offered to when its date moved, apart by commas; null where it was
-- somebody's own
alter table moved_due_date add column groups text;
