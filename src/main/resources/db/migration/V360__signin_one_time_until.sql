-- until when a password for one sign-in is good; those given before had no end, and get one now
alter table sign_in_account add column one_time_until timestamptz;

-- since when it is known that the account's person has used it; of earlier ones nobody can say that they are new
alter table sign_in_account add column used_at timestamptz;

update sign_in_account set one_time_until = now() + interval '48 hours', used_at = now()
where must_change;
