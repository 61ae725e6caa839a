-- The articles themselves, so that every claim can be shown in its words. One row for each content.

create table article (
  content  varchar not null primary key,  -- SHA-256 of the article, its id included
  document varchar not null,              -- id of the article
  article  varchar not null               -- the article as JSON
);

create index article_document on article (document);
