-- What administrators settle where the sources leave a figure of the scheme open. Rows are only ever added; of two for one figure
-- and day the later stands.
CREATE TABLE scheme_figure_override (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    figure         VARCHAR(64)  NOT NULL,
    effective_from DATE         NOT NULL,
    value          INT          NOT NULL,
    value_before   INT          NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    set_by         VARCHAR(64)  NOT NULL,
    set_at         DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER scheme_figure_override_never_changes BEFORE UPDATE ON scheme_figure_override
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the terms are append-only';
CREATE TRIGGER scheme_figure_override_never_goes BEFORE DELETE ON scheme_figure_override
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the terms are append-only';
