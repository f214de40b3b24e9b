-- What opens a door, as hashes; failed tries; drafts of what is not sent yet.
CREATE TABLE access_code (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    liability VARCHAR(16)  NOT NULL,
    hash      CHAR(64)     NOT NULL,
    copy      VARCHAR(100) NOT NULL,
    issued_at DATETIME(6)  NOT NULL,
    CONSTRAINT access_code_of FOREIGN KEY (liability) REFERENCES liability (reference),
    INDEX access_code_liability (liability)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE sign_in (
    token_hash CHAR(64)    NOT NULL PRIMARY KEY,
    kind       VARCHAR(16) NOT NULL,
    owner      VARCHAR(16) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    seen_at    DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    INDEX sign_in_owner (owner)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE throttle (
    bucket       VARCHAR(100) NOT NULL PRIMARY KEY,
    failures     INT          NOT NULL,
    last_failure DATETIME(6)  NOT NULL,
    closed_until DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE staff_account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL,
    reference     VARCHAR(16)  NOT NULL,
    user_name     VARCHAR(60)  NOT NULL,
    full_name     VARCHAR(200) NOT NULL,
    role          VARCHAR(16)  NOT NULL,
    password_hash CHAR(64)     NOT NULL,
    totp_sealed   VARCHAR(300) NOT NULL,
    last_step     BIGINT       NOT NULL,
    active        BOOLEAN      NOT NULL,
    CONSTRAINT staff_reference UNIQUE (reference),
    CONSTRAINT staff_user_name UNIQUE (user_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE api_key (
    reference  VARCHAR(16)  NOT NULL PRIMARY KEY,
    name       VARCHAR(100) NOT NULL,
    key_hash   CHAR(64)     NOT NULL,
    scopes     VARCHAR(200) NOT NULL,
    revoked_at DATETIME(6)  NULL,
    CONSTRAINT api_key_hash UNIQUE (key_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE draft (
    owner      VARCHAR(32) NOT NULL,
    kind       VARCHAR(32) NOT NULL,
    content    MEDIUMTEXT  NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (owner, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE confirmed_email (
    liability    VARCHAR(16)  NOT NULL PRIMARY KEY,
    email        VARCHAR(254) NOT NULL,
    confirmed_at DATETIME(6)  NOT NULL,
    CONSTRAINT confirmed_email_of FOREIGN KEY (liability) REFERENCES liability (reference)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE email_confirmation (
    liability  VARCHAR(16)  NOT NULL PRIMARY KEY,
    email      VARCHAR(254) NOT NULL,
    language   VARCHAR(8)   NOT NULL,
    code_hash  CHAR(64)     NULL,
    expires_at DATETIME(6)  NOT NULL,
    tries      INT          NOT NULL,
    CONSTRAINT email_confirmation_of FOREIGN KEY (liability) REFERENCES liability (reference)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
