-- What follows from the log, arena by arena. "parley ledger rebuild" throws it away and makes it again.

create table arena (
  name    varchar not null,
  home    varchar not null,  -- the arena it is folded with: itself, unless a correction joins two
  touched bigint  not null,  -- counts what came in
  folded  bigint  not null,  -- what had come in when it was folded; behind "touched" it is stale
  due     date,              -- the day from which it is stale because time has passed
  fold    varchar not null   -- the version of the fold that filed it
);

create table filing (
  number    bigint  not null,  -- place in the log of the reading that counts for its document
  document  varchar not null,  -- id of the article
  rank      varchar collate "C" not null,  -- to sort documents by
  arena     varchar not null,  -- what it is about
  published date,              -- its date line, if it has one
  source    varchar            -- its publisher, if it names one
);

create table record (
  number   bigint  not null,  -- from 1, in the order of making
  home     varchar not null,  -- the arena it was found in
  kind     varchar not null,  -- incident, ceasefire, dispute, tally
  rank     varchar collate "C" not null,  -- to sort by, and then by number
  id       varchar not null,
  day      date,              -- the day by which it is news
  incident varchar,           -- for a tally the incident whose losses it counts
  named    varchar not null,  -- names of places in lower case
  lands    varchar not null,  -- codes in lower case, each between two line ends
  parties  varchar not null,  -- likewise
  speakers varchar not null   -- likewise
);

create table record_days (
  number    bigint not null,  -- the record
  first_day date   not null,  -- a stretch of days that it is about
  last_day  date   not null
);

create table record_content (
  number  bigint  not null,  -- the record
  content varchar not null   -- the record as JSON
);
