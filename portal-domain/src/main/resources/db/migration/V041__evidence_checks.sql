-- What a file was declared as, its measures, whether the same bytes came before, and when it is checked again.
ALTER TABLE evidence_file
    ADD COLUMN declared_type VARCHAR(100) NOT NULL DEFAULT '' AFTER file_name,
    ADD COLUMN same_as       VARCHAR(16)  NULL AFTER sha256,
    ADD COLUMN width         INT          NOT NULL DEFAULT 0 AFTER pages,
    ADD COLUMN height        INT          NOT NULL DEFAULT 0 AFTER width,
    ADD COLUMN checks        INT          NOT NULL DEFAULT 0,
    ADD COLUMN next_check_at DATETIME(6)  NULL,
    DROP INDEX evidence_state,
    ADD INDEX evidence_due (state, next_check_at);

-- What each hourly reconciliation found. Stored files that are missing or changed are named, comma-separated.
CREATE TABLE evidence_reconciliation (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    started_at DATETIME(6)   NOT NULL,
    ended_at   DATETIME(6)   NOT NULL,
    files      BIGINT        NOT NULL,
    bytes      BIGINT        NOT NULL,
    wrong      BIGINT        NOT NULL,
    named      VARCHAR(2000) NOT NULL,
    unclaimed  BIGINT        NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
