-- Where something is due is asked every two seconds, and what is due there: without reading all that waits for an endpoint that
-- is paused, which may be a week of messages.
set local lock_timeout = '5s';

create index outbox_message_of_destination on outbox_message (channel, destination, due_at) where state = 'waiting';
create index outbox_message_worth on outbox_message (worth_until) where state = 'waiting';
