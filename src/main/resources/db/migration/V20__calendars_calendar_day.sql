create table calendar_day (
  day     date        primary key,
  kind    varchar(16) not null check (kind in ('HOLIDAY', 'WORKDAY')),
  name    varchar(64) not null,
  notice  varchar(255) not null,
  version integer     not null default 1
);

comment on table calendar_day is 'days that differ from their weekday: declared off, or declared working in exchange';
comment on column calendar_day.notice is 'the notice that the day rests on';
comment on column calendar_day.version is 'raised when a day is corrected after its first entry';
