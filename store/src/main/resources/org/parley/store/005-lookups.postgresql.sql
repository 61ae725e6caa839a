
create index if not exists filing_published on filing (published);
