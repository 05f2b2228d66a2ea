-- Where the demonstration's clock stands, so that a restart goes on from there.
create table demonstration_clock (
  jurisdiction varchar(64) primary key,
  standing_at timestamptz not null,
  played boolean not null
);

-- Starts that have been played: none is played twice.
create table demonstration_start (
  id varchar(100) primary key,
  played_at timestamptz not null
);
