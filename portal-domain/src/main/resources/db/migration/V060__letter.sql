-- A letter's content as it was composed, and each copy of it that left.
CREATE TABLE letter (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference      VARCHAR(16) NOT NULL,
    liability      VARCHAR(16) NOT NULL,
    case_reference VARCHAR(16) NOT NULL,
    kind           VARCHAR(32) NOT NULL,
    composed_at    DATETIME(6) NOT NULL,
    language       VARCHAR(8)  NOT NULL,
    english        MEDIUMTEXT  NOT NULL,
    own_language   MEDIUMTEXT  NULL,
    CONSTRAINT letter_reference UNIQUE (reference),
    CONSTRAINT letter_of FOREIGN KEY (liability) REFERENCES liability (reference),
    INDEX letter_liability (liability)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE letter_service (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter     VARCHAR(16)  NOT NULL,
    way        VARCHAR(16)  NOT NULL,
    sent_to    VARCHAR(500) NOT NULL,
    sent_at    DATETIME(6)  NOT NULL,
    sent_by    VARCHAR(90)  NOT NULL,
    CONSTRAINT letter_service_of FOREIGN KEY (letter) REFERENCES letter (reference),
    INDEX letter_service_letter (letter)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
