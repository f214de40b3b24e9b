-- One responsible person in one capacity on a case, with its own notices, penalty and clocks.
CREATE TABLE liability (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version            BIGINT       NOT NULL,
    reference          VARCHAR(16)  NOT NULL,
    case_reference     VARCHAR(16)  NOT NULL,
    section            VARCHAR(4)   NOT NULL,
    capacity           VARCHAR(16)  NOT NULL,
    incident_on        DATE         NOT NULL,
    people_found       INT          NOT NULL,
    person_kind        VARCHAR(16)  NOT NULL,
    person_name        VARCHAR(300) NOT NULL,
    latin_name         VARCHAR(300) NULL,
    date_of_birth      DATE         NULL,
    company_number     VARCHAR(60)  NULL,
    postcode           VARCHAR(30)  NULL,
    email              VARCHAR(254) NULL,
    phone              VARCHAR(40)  NULL,
    address_lines      TEXT         NOT NULL,
    country            CHAR(2)      NOT NULL,
    person_language    VARCHAR(8)   NOT NULL,
    state              VARCHAR(32)  NOT NULL,
    checked_by         VARCHAR(64)  NULL,
    confirmed_by       VARCHAR(64)  NULL,
    replied_on         DATE         NULL,
    earlier_penalties  INT          NULL,
    accredited         BOOLEAN      NULL,
    complied           BOOLEAN      NULL,
    reported_percent   INT          NULL,
    means_percent      INT          NULL,
    means_sum_pence    BIGINT       NULL,
    discretion_percent INT          NULL,
    level_reason       TEXT         NULL,
    recommended_by     VARCHAR(64)  NULL,
    imposed_by         VARCHAR(64)  NULL,
    early_reason       TEXT         NULL,
    penalty_issued_on  DATE         NULL,
    penalty_pence      BIGINT       NULL,
    paid_pence         BIGINT       NOT NULL,
    decided_on         DATE         NULL,
    CONSTRAINT liability_reference UNIQUE (reference),
    CONSTRAINT liability_case FOREIGN KEY (case_reference) REFERENCES case_file (reference),
    CONSTRAINT liability_second_checker CHECK (confirmed_by IS NULL OR confirmed_by <> checked_by),
    CONSTRAINT liability_second_officer CHECK (imposed_by IS NULL OR imposed_by <> recommended_by),
    CONSTRAINT liability_amounts CHECK (paid_pence >= 0 AND (penalty_pence IS NULL OR penalty_pence >= 0)),
    INDEX liability_of_case (case_reference),
    INDEX liability_name (person_name(60))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE initial_notice (
    liability_id BIGINT      NOT NULL,
    position     INT         NOT NULL,
    issued_on    DATE        NOT NULL,
    issued_by    VARCHAR(64) NOT NULL,
    PRIMARY KEY (liability_id, position),
    CONSTRAINT initial_notice_of FOREIGN KEY (liability_id) REFERENCES liability (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE calculation_step (
    liability_id BIGINT       NOT NULL,
    position     INT          NOT NULL,
    code         VARCHAR(32)  NOT NULL,
    arguments    VARCHAR(500) NOT NULL,
    source       VARCHAR(200) NOT NULL,
    before_pence BIGINT       NOT NULL,
    after_pence  BIGINT       NOT NULL,
    PRIMARY KEY (liability_id, position),
    CONSTRAINT calculation_step_of FOREIGN KEY (liability_id) REFERENCES liability (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE objection_pause (
    liability_id BIGINT NOT NULL,
    position     INT    NOT NULL,
    received_on  DATE   NOT NULL,
    informed_on  DATE   NULL,
    PRIMARY KEY (liability_id, position),
    CONSTRAINT objection_pause_of FOREIGN KEY (liability_id) REFERENCES liability (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
