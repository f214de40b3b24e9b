-- One incident as it was referred. Section 31A counts nobody: people_found is null there, never one.
CREATE TABLE sender_reference (
    sender           VARCHAR(90)  NOT NULL,
    sender_reference VARCHAR(100) NOT NULL,
    PRIMARY KEY (sender, sender_reference)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE case_file (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT       NOT NULL,
    reference         VARCHAR(16)  NOT NULL,
    sender            VARCHAR(90)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sender_reference  VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content_hash      CHAR(64)     NOT NULL,
    section           VARCHAR(4)   NOT NULL,
    occurred_at       DATETIME(6)  NOT NULL,
    border_crossed_on DATE         NULL,
    incident_on       DATE         NOT NULL,
    port              VARCHAR(32)  NULL,
    inland_place      VARCHAR(300) NULL,
    vehicle           VARCHAR(20)  NOT NULL,
    trailer           VARCHAR(20)  NULL,
    people_found      INT          NULL,
    officer_notes     TEXT         NOT NULL,
    received_at       DATETIME(6)  NOT NULL,
    CONSTRAINT case_file_reference UNIQUE (reference),
    CONSTRAINT case_file_sender UNIQUE (sender, sender_reference),
    CONSTRAINT case_file_people CHECK ((section = 'S31A' AND people_found IS NULL) OR (section = 'S32' AND people_found >= 1)),
    CONSTRAINT case_file_place CHECK ((port IS NULL) <> (inland_place IS NULL)),
    INDEX case_file_vehicle (vehicle),
    INDEX case_file_trailer (trailer)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE case_finding (
    case_file_id BIGINT      NOT NULL,
    position     INT         NOT NULL,
    finding      VARCHAR(32) NOT NULL,
    PRIMARY KEY (case_file_id, position),
    CONSTRAINT case_finding_case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE case_found_where (
    case_file_id BIGINT      NOT NULL,
    position     INT         NOT NULL,
    found_where  VARCHAR(32) NOT NULL,
    PRIMARY KEY (case_file_id, position),
    CONSTRAINT case_found_where_case FOREIGN KEY (case_file_id) REFERENCES case_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
