-- Full numbers of persons, each under lock (p1.<cipher>.<key>.<nonce and text>). Whatever owns one has its masked text.
create table personal_value (
  -- the row it belongs to, such as submission:<id> or person:<id>
  owner varchar(100) not null,
  field varchar(300) not null,
  kind varchar(20) not null check (kind in ('PHONE', 'IDENTITY_NUMBER', 'BANK_ACCOUNT')),
  sealed text not null,
  primary key (owner, field)
);
