-- what is known of an account beside its password; without a row there is nothing to know
create table sign_in_account (
  person_id      varchar(64) primary key,
  disabled_at    timestamptz,
  disabled_why   varchar(400),
  -- made or helped by an administrator with a password for one sign-in
  must_change    boolean not null default false,
  -- sessions begun before it are over
  sessions_since timestamptz
);

-- wrong tries, under whatever name was typed: whether there is such an account shows nowhere
create table sign_in_tries (
  account      varchar(64) primary key,
  tries        integer not null,
  tried_at     timestamptz not null,
  locked_until timestamptz
);

create index sign_in_tries_tried_at on sign_in_tries (tried_at);

-- so that nobody goes back and forth between two passwords
create table former_password (
  person_id varchar(64) not null,
  set_at    timestamptz not null,
  hash      varchar(255) not null,
  primary key (person_id, set_at)
);
