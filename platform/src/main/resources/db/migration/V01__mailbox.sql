-- What arrived and what is to be done. The citizen's key is first in every key, so that a larger
-- database can shard by it. Bodies are sealed by the house's vault.

create table lane (
  citizen_key text primary key
);

create table inbox (
  citizen_key text not null,
  dedupe text not null,
  seq bigint not null,
  kind text not null,
  body bytea not null,
  done_at timestamptz,
  primary key (citizen_key, dedupe)
);
create index inbox_waiting on inbox (seq) include (citizen_key) where done_at is null;

create table outbox (
  citizen_key text not null,
  id text not null,
  seq bigint not null,
  kind text not null,
  cause text not null,
  body bytea not null,
  due timestamptz not null,
  state smallint not null default 0, -- 0 waiting, 1 leased, 2 done, 3 dead
  leased_until timestamptz,
  tries int not null default 0,
  outcome text,
  primary key (citizen_key, id)
);
create index outbox_waiting on outbox (kind, due) where state = 0;
create index outbox_leased on outbox (leased_until) where state = 1;
create index outbox_order on outbox (citizen_key, kind, seq) where state < 2;

create table dead_letter (
  id text primary key,
  at timestamptz not null,
  reason text not null,
  body bytea not null
);
