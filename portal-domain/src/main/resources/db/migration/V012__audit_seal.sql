-- Every hour the heads of all chains that have moved are sealed together: one entry of the chain of seals holds a hash over
-- them, and here stand the heads themselves. What was sealed cannot be cut off or written anew without a trace.
CREATE TABLE audit_seal_head (
    seal     BIGINT      NOT NULL,
    chain    VARCHAR(32) NOT NULL,
    position BIGINT      NOT NULL,
    hash     CHAR(64)    NOT NULL,
    PRIMARY KEY (chain, position),
    INDEX audit_seal_head_seal (seal)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER audit_seal_head_never_changes BEFORE UPDATE ON audit_seal_head
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit log is append-only';
CREATE TRIGGER audit_seal_head_never_goes BEFORE DELETE ON audit_seal_head
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit log is append-only';

-- The one row that says when the next seal is due; the node that locks it seals.
CREATE TABLE audit_sealing (
    due_at DATETIME(6) NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO audit_sealing (due_at) VALUES ('2000-01-01 00:00:00');
