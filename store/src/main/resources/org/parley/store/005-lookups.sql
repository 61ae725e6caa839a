-- What every batch that comes in asks for: is this article known, and where was this document filed?
-- Of a filing nobody asks for the publisher.

alter table filing drop column source;
