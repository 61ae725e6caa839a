
create unique index on reading (number);
create index on filing (document);
create index on filing (arena);
create index on record (home);
create index on record (kind, day);
create index on record (number);
create index on record_days (number);
create index on record_content (number);
