-- What a deputy did in an absent person's place, for the absent person to read when he is back.
create table deputy_act (
  id varchar(64) primary key,
  absent varchar(64) not null,
  deputy varchar(64) not null,
  title varchar(200) not null,
  case_id varchar(64),
  acted_at timestamptz not null
);
create index deputy_act_absent on deputy_act (absent, acted_at);
create index deputy_act_deputy on deputy_act (deputy, acted_at);
