-- One event on its way to one handler. Delivered messages stay as the record of what was sent.
CREATE TABLE outbox_message (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event        VARCHAR(64)  NOT NULL,
    handler      VARCHAR(64)  NOT NULL,
    about        VARCHAR(16)  NOT NULL,
    kept_at      DATETIME(6)  NOT NULL,
    next_try_at  DATETIME(6)  NULL,
    tries        INT          NOT NULL,
    last_error   VARCHAR(500) NULL,
    delivered_at DATETIME(6)  NULL,
    INDEX outbox_message_due (next_try_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
