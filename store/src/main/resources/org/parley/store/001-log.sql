-- The log of what came in. Rows are added and never changed; everything else follows from them.

create table reading (
  number    bigint  not null,  -- place in the log, from 1, without gaps
  content   varchar not null,  -- SHA-256 of the article, its id included
  outcome   varchar not null,  -- SHA-256 of the reading
  document  varchar not null,  -- id of the article
  published date,              -- its date line, if it has one
  arrived   timestamp not null,  -- when it came in, UTC
  reading   varchar not null,  -- the reading as JSON
  primary key (content, outcome)
);

create table correction (
  number     bigint  not null,  -- place in the log, from 1, without gaps
  outcome    varchar not null primary key,  -- SHA-256 of the correction
  arrived    timestamp not null,  -- when it came in, UTC
  correction varchar not null   -- the correction as JSON
);
