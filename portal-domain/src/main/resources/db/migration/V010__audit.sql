-- The append-only log. Each entry holds the hash of the one before it in its chain; the database itself refuses to change or
-- remove one.
CREATE TABLE audit_head (
    chain    VARCHAR(32) NOT NULL PRIMARY KEY,
    position BIGINT      NOT NULL,
    hash     CHAR(64)    NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE audit_entry (
    chain         VARCHAR(32)  NOT NULL,
    position      BIGINT       NOT NULL,
    at            DATETIME(6)  NOT NULL,
    actor_kind    VARCHAR(16)  NOT NULL,
    actor_id      VARCHAR(64)  NOT NULL,
    what          VARCHAR(64)  NOT NULL,
    details       MEDIUMTEXT   NOT NULL,
    previous_hash CHAR(64)     NOT NULL,
    hash          CHAR(64)     NOT NULL,
    PRIMARY KEY (chain, position),
    INDEX audit_entry_at (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit log is append-only';
CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit log is append-only';
