-- A partner is told by letter when its endpoint is disabled, and when a message to it is given up: of each once a day at most.
set local lock_timeout = '5s';

alter table webhook_endpoint add column gone_told_at timestamptz;
alter table webhook_endpoint add column given_up_told_at timestamptz;

-- What comes about while an endpoint is disabled waits from now on, as during a pause.
comment on column webhook_endpoint.disabled_at is 'Since then messages wait, because it answered 410';
