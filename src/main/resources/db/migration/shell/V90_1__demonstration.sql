-- whether demonstration data have been put into this database, so that it is done once
CREATE TABLE demonstration (
    id TINYINT NOT NULL PRIMARY KEY,
    started_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    CONSTRAINT demonstration_only_once CHECK (id = 1)
);
