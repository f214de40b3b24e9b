-- An objection to a penalty notice. The form id makes sending the same form twice harmless.
CREATE TABLE objection (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version            BIGINT      NOT NULL,
    reference          VARCHAR(16) NOT NULL,
    liability          VARCHAR(16) NOT NULL,
    case_reference     VARCHAR(16) NOT NULL,
    form_id            CHAR(36)    NOT NULL,
    language           VARCHAR(8)  NOT NULL,
    reasons            MEDIUMTEXT  NOT NULL,
    late_reason        TEXT        NULL,
    received_at        DATETIME(6) NOT NULL,
    received_on        DATE        NOT NULL,
    late               BOOLEAN     NOT NULL,
    decide_by_law      DATE        NOT NULL,
    decide_by_practice DATE        NOT NULL,
    state              VARCHAR(16) NOT NULL,
    outcome            VARCHAR(16) NULL,
    earlier_penalties  INT         NULL,
    accredited         BOOLEAN     NULL,
    complied           BOOLEAN     NULL,
    reported_percent   INT         NULL,
    means_percent      INT         NULL,
    means_sum_pence    BIGINT      NULL,
    discretion_percent INT         NULL,
    level_reason       TEXT        NULL,
    new_amount_pence   BIGINT      NULL,
    proposed_by        VARCHAR(64) NULL,
    proposed_at        DATETIME(6) NULL,
    assured_by         VARCHAR(64) NULL,
    determined_at      DATETIME(6) NULL,
    determined_on      DATE        NULL,
    CONSTRAINT objection_reference UNIQUE (reference),
    CONSTRAINT objection_form UNIQUE (form_id),
    CONSTRAINT objection_liability FOREIGN KEY (liability) REFERENCES liability (reference),
    CONSTRAINT objection_second_person CHECK (assured_by IS NULL OR assured_by <> proposed_by),
    CONSTRAINT objection_late CHECK (late = (late_reason IS NOT NULL)),
    CONSTRAINT objection_determined CHECK ((state = 'DETERMINED') = (determined_on IS NOT NULL)),
    INDEX objection_of_liability (liability, received_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE objection_ground (
    objection_id BIGINT      NOT NULL,
    position     INT         NOT NULL,
    ground       VARCHAR(32) NOT NULL,
    PRIMARY KEY (objection_id, position),
    CONSTRAINT objection_ground_of FOREIGN KEY (objection_id) REFERENCES objection (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE objection_answer (
    objection_id BIGINT      NOT NULL,
    position     INT         NOT NULL,
    ground       VARCHAR(32) NOT NULL,
    accepted     BOOLEAN     NOT NULL,
    answer       TEXT        NOT NULL,
    would_accept TEXT        NULL,
    PRIMARY KEY (objection_id, position),
    CONSTRAINT objection_answer_of FOREIGN KEY (objection_id) REFERENCES objection (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE objection_remark (
    objection_id BIGINT      NOT NULL,
    position     INT         NOT NULL,
    made_by      VARCHAR(64) NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    remark       TEXT        NOT NULL,
    PRIMARY KEY (objection_id, position),
    CONSTRAINT objection_remark_of FOREIGN KEY (objection_id) REFERENCES objection (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
