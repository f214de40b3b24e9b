-- One item for each thing that waits for a person. The queue is read by legal date; a claim locks one row and passes over
-- those that another person is claiming.
CREATE TABLE work_item (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL,
    reference      VARCHAR(16)  NOT NULL,
    queue          VARCHAR(32)  NOT NULL,
    subject        VARCHAR(16)  NOT NULL,
    case_reference VARCHAR(16)  NOT NULL,
    liability      VARCHAR(16)  NOT NULL,
    available_from DATE         NOT NULL,
    legal_date     DATE         NOT NULL,
    practice_date  DATE         NULL,
    opened_at      DATETIME(6)  NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    taken_by       VARCHAR(64)  NULL,
    taken_at       DATETIME(6)  NULL,
    closed_at      DATETIME(6)  NULL,
    CONSTRAINT work_item_reference UNIQUE (reference),
    CONSTRAINT work_item_taken CHECK (state <> 'TAKEN' OR taken_by IS NOT NULL),
    INDEX work_item_queue (queue, state, legal_date, id),
    INDEX work_item_page (queue, legal_date, id, state),
    INDEX work_item_subject (subject, queue),
    INDEX work_item_holder (taken_by, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE work_item_barred (
    work_item_id BIGINT      NOT NULL,
    staff        VARCHAR(64) NOT NULL,
    PRIMARY KEY (work_item_id, staff),
    CONSTRAINT work_item_barred_item FOREIGN KEY (work_item_id) REFERENCES work_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE work_item_hand_back (
    work_item_id   BIGINT        NOT NULL,
    position       INT           NOT NULL,
    handed_back_by VARCHAR(64)   NOT NULL,
    handed_back_at DATETIME(6)   NOT NULL,
    note           VARCHAR(2000) NOT NULL,
    PRIMARY KEY (work_item_id, position),
    CONSTRAINT work_item_hand_back_item FOREIGN KEY (work_item_id) REFERENCES work_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
