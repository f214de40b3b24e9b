-- Counting what has not arrived must not read what has: delivered messages stay for ever.
ALTER TABLE outbox_message
    ADD INDEX outbox_message_undelivered (delivered_at, next_try_at);
