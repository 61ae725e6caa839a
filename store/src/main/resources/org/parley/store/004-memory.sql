-- What those who fill the ledger have to remember from run to run, such as when a feed last changed.
-- No part of the situation: without it, the same articles would be looked for again.

create table memory (
  place varchar not null primary key,  -- an address or a path
  told  varchar not null               -- what is remembered of it
);
