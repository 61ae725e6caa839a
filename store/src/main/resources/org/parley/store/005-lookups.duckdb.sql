
create index if not exists reading_content on reading (content);
create index if not exists filing_document on filing (document);
